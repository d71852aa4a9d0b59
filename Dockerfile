# docker build -t codebook . && docker run --rm -p 8080:8080 codebook
FROM node:20-bookworm-slim AS build
WORKDIR /site
COPY package.json package-lock.json ./
# Not npm ci: it refuses a lock file made on a machine whose registry lacks the binaries of other platforms, which are optional.
RUN npm install --no-save --no-audit --no-fund
COPY . .
ARG CODEBOOK_URL=https://codebook.example
ARG CODEBOOK_BASE_URL=/
RUN npm run build && npm run compress
# The server looks for files below its root by their whole path, base path and all.
RUN mkdir -p "/srv/codebook$CODEBOOK_BASE_URL" && cp -r build/. "/srv/codebook$CODEBOOK_BASE_URL"

FROM debian:bookworm-slim
RUN apt-get update && apt-get install -y --no-install-recommends nginx-light libnginx-mod-http-brotli-static curl && rm -rf /var/lib/apt/lists/*
COPY hosting/docker/nginx.conf /etc/nginx/nginx.conf
COPY --from=build /site/build/hosting/nginx/ /etc/nginx/codebook/
COPY --from=build /srv/codebook/ /srv/codebook/
USER www-data
EXPOSE 8080
ARG CODEBOOK_BASE_URL=/
ENV CODEBOOK_BASE_URL=$CODEBOOK_BASE_URL
HEALTHCHECK --interval=30s --timeout=3s CMD curl --fail --silent --head "http://localhost:8080$CODEBOOK_BASE_URL" || exit 1
CMD ["nginx", "-g", "daemon off;"]
