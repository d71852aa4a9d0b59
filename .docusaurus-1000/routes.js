import React from 'react';
import ComponentCreator from '@docusaurus/ComponentCreator';

export default [
  {
    path: '/000/',
    component: ComponentCreator('/000/', '6f0'),
    exact: true
  },
  {
    path: '/100/',
    component: ComponentCreator('/100/', '7d9'),
    exact: true
  },
  {
    path: '/101/',
    component: ComponentCreator('/101/', '6a0'),
    exact: true
  },
  {
    path: '/102/',
    component: ComponentCreator('/102/', '64c'),
    exact: true
  },
  {
    path: '/103/',
    component: ComponentCreator('/103/', '8a0'),
    exact: true
  },
  {
    path: '/104/',
    component: ComponentCreator('/104/', 'd4c'),
    exact: true
  },
  {
    path: '/1xx/',
    component: ComponentCreator('/1xx/', '769'),
    exact: true
  },
  {
    path: '/200/',
    component: ComponentCreator('/200/', 'b2e'),
    exact: true
  },
  {
    path: '/201/',
    component: ComponentCreator('/201/', '92d'),
    exact: true
  },
  {
    path: '/202/',
    component: ComponentCreator('/202/', 'e8d'),
    exact: true
  },
  {
    path: '/203/',
    component: ComponentCreator('/203/', 'aa9'),
    exact: true
  },
  {
    path: '/204/',
    component: ComponentCreator('/204/', '0ec'),
    exact: true
  },
  {
    path: '/205/',
    component: ComponentCreator('/205/', '89a'),
    exact: true
  },
  {
    path: '/206/',
    component: ComponentCreator('/206/', 'd34'),
    exact: true
  },
  {
    path: '/207/',
    component: ComponentCreator('/207/', '3c8'),
    exact: true
  },
  {
    path: '/208/',
    component: ComponentCreator('/208/', '1f8'),
    exact: true
  },
  {
    path: '/218/',
    component: ComponentCreator('/218/', 'ca5'),
    exact: true
  },
  {
    path: '/226/',
    component: ComponentCreator('/226/', 'd5d'),
    exact: true
  },
  {
    path: '/2xx/',
    component: ComponentCreator('/2xx/', 'ad6'),
    exact: true
  },
  {
    path: '/300/',
    component: ComponentCreator('/300/', 'a4f'),
    exact: true
  },
  {
    path: '/301/',
    component: ComponentCreator('/301/', 'ebc'),
    exact: true
  },
  {
    path: '/302/',
    component: ComponentCreator('/302/', '72a'),
    exact: true
  },
  {
    path: '/303/',
    component: ComponentCreator('/303/', '496'),
    exact: true
  },
  {
    path: '/304/',
    component: ComponentCreator('/304/', '9d2'),
    exact: true
  },
  {
    path: '/305/',
    component: ComponentCreator('/305/', '76d'),
    exact: true
  },
  {
    path: '/306/',
    component: ComponentCreator('/306/', '2f3'),
    exact: true
  },
  {
    path: '/307/',
    component: ComponentCreator('/307/', 'a61'),
    exact: true
  },
  {
    path: '/308/',
    component: ComponentCreator('/308/', '964'),
    exact: true
  },
  {
    path: '/3xx/',
    component: ComponentCreator('/3xx/', '465'),
    exact: true
  },
  {
    path: '/400/',
    component: ComponentCreator('/400/', '97d'),
    exact: true
  },
  {
    path: '/401/',
    component: ComponentCreator('/401/', '947'),
    exact: true
  },
  {
    path: '/402/',
    component: ComponentCreator('/402/', 'dc3'),
    exact: true
  },
  {
    path: '/403/',
    component: ComponentCreator('/403/', '1f8'),
    exact: true
  },
  {
    path: '/404/',
    component: ComponentCreator('/404/', 'fbe'),
    exact: true
  },
  {
    path: '/405/',
    component: ComponentCreator('/405/', '26e'),
    exact: true
  },
  {
    path: '/406/',
    component: ComponentCreator('/406/', '6cd'),
    exact: true
  },
  {
    path: '/407/',
    component: ComponentCreator('/407/', 'd55'),
    exact: true
  },
  {
    path: '/408/',
    component: ComponentCreator('/408/', 'fb9'),
    exact: true
  },
  {
    path: '/409/',
    component: ComponentCreator('/409/', '003'),
    exact: true
  },
  {
    path: '/410/',
    component: ComponentCreator('/410/', 'd0b'),
    exact: true
  },
  {
    path: '/411/',
    component: ComponentCreator('/411/', '2ad'),
    exact: true
  },
  {
    path: '/412/',
    component: ComponentCreator('/412/', 'cc3'),
    exact: true
  },
  {
    path: '/413/',
    component: ComponentCreator('/413/', '176'),
    exact: true
  },
  {
    path: '/414/',
    component: ComponentCreator('/414/', '90a'),
    exact: true
  },
  {
    path: '/415/',
    component: ComponentCreator('/415/', 'eca'),
    exact: true
  },
  {
    path: '/416/',
    component: ComponentCreator('/416/', '919'),
    exact: true
  },
  {
    path: '/417/',
    component: ComponentCreator('/417/', '008'),
    exact: true
  },
  {
    path: '/418/',
    component: ComponentCreator('/418/', '0f4'),
    exact: true
  },
  {
    path: '/419/',
    component: ComponentCreator('/419/', '8a4'),
    exact: true
  },
  {
    path: '/420/',
    component: ComponentCreator('/420/', '1bd'),
    exact: true
  },
  {
    path: '/421/',
    component: ComponentCreator('/421/', '49c'),
    exact: true
  },
  {
    path: '/422/',
    component: ComponentCreator('/422/', '628'),
    exact: true
  },
  {
    path: '/423/',
    component: ComponentCreator('/423/', '7c8'),
    exact: true
  },
  {
    path: '/424/',
    component: ComponentCreator('/424/', 'f5e'),
    exact: true
  },
  {
    path: '/425/',
    component: ComponentCreator('/425/', '96b'),
    exact: true
  },
  {
    path: '/426/',
    component: ComponentCreator('/426/', '67b'),
    exact: true
  },
  {
    path: '/428/',
    component: ComponentCreator('/428/', 'c6f'),
    exact: true
  },
  {
    path: '/429/',
    component: ComponentCreator('/429/', '768'),
    exact: true
  },
  {
    path: '/430/',
    component: ComponentCreator('/430/', '99b'),
    exact: true
  },
  {
    path: '/431/',
    component: ComponentCreator('/431/', 'f28'),
    exact: true
  },
  {
    path: '/440/',
    component: ComponentCreator('/440/', 'b2a'),
    exact: true
  },
  {
    path: '/444/',
    component: ComponentCreator('/444/', '4ac'),
    exact: true
  },
  {
    path: '/449/',
    component: ComponentCreator('/449/', '4df'),
    exact: true
  },
  {
    path: '/450/',
    component: ComponentCreator('/450/', '6df'),
    exact: true
  },
  {
    path: '/451/',
    component: ComponentCreator('/451/', '043'),
    exact: true
  },
  {
    path: '/456/',
    component: ComponentCreator('/456/', '3c5'),
    exact: true
  },
  {
    path: '/457/',
    component: ComponentCreator('/457/', 'eac'),
    exact: true
  },
  {
    path: '/460/',
    component: ComponentCreator('/460/', '50d'),
    exact: true
  },
  {
    path: '/463/',
    component: ComponentCreator('/463/', 'c3b'),
    exact: true
  },
  {
    path: '/464/',
    component: ComponentCreator('/464/', 'de3'),
    exact: true
  },
  {
    path: '/4700/',
    component: ComponentCreator('/4700/', '4a7'),
    exact: true
  },
  {
    path: '/477/',
    component: ComponentCreator('/477/', 'e44'),
    exact: true
  },
  {
    path: '/494/',
    component: ComponentCreator('/494/', '796'),
    exact: true
  },
  {
    path: '/495/',
    component: ComponentCreator('/495/', '197'),
    exact: true
  },
  {
    path: '/496/',
    component: ComponentCreator('/496/', 'e97'),
    exact: true
  },
  {
    path: '/497/',
    component: ComponentCreator('/497/', 'be5'),
    exact: true
  },
  {
    path: '/498/',
    component: ComponentCreator('/498/', '705'),
    exact: true
  },
  {
    path: '/499/',
    component: ComponentCreator('/499/', '762'),
    exact: true
  },
  {
    path: '/4xx/',
    component: ComponentCreator('/4xx/', '940'),
    exact: true
  },
  {
    path: '/500/',
    component: ComponentCreator('/500/', 'aec'),
    exact: true
  },
  {
    path: '/501/',
    component: ComponentCreator('/501/', 'd8d'),
    exact: true
  },
  {
    path: '/502/',
    component: ComponentCreator('/502/', '8b6'),
    exact: true
  },
  {
    path: '/503/',
    component: ComponentCreator('/503/', 'eaf'),
    exact: true
  },
  {
    path: '/504/',
    component: ComponentCreator('/504/', '710'),
    exact: true
  },
  {
    path: '/505/',
    component: ComponentCreator('/505/', 'ff7'),
    exact: true
  },
  {
    path: '/506/',
    component: ComponentCreator('/506/', '63b'),
    exact: true
  },
  {
    path: '/507/',
    component: ComponentCreator('/507/', '969'),
    exact: true
  },
  {
    path: '/508/',
    component: ComponentCreator('/508/', '2e1'),
    exact: true
  },
  {
    path: '/509/',
    component: ComponentCreator('/509/', 'dba'),
    exact: true
  },
  {
    path: '/510/',
    component: ComponentCreator('/510/', '8ca'),
    exact: true
  },
  {
    path: '/511/',
    component: ComponentCreator('/511/', '747'),
    exact: true
  },
  {
    path: '/520/',
    component: ComponentCreator('/520/', '0c7'),
    exact: true
  },
  {
    path: '/521/',
    component: ComponentCreator('/521/', 'e99'),
    exact: true
  },
  {
    path: '/522/',
    component: ComponentCreator('/522/', '983'),
    exact: true
  },
  {
    path: '/523/',
    component: ComponentCreator('/523/', '682'),
    exact: true
  },
  {
    path: '/524/',
    component: ComponentCreator('/524/', '41c'),
    exact: true
  },
  {
    path: '/525/',
    component: ComponentCreator('/525/', 'b5d'),
    exact: true
  },
  {
    path: '/526/',
    component: ComponentCreator('/526/', 'd22'),
    exact: true
  },
  {
    path: '/527/',
    component: ComponentCreator('/527/', 'def'),
    exact: true
  },
  {
    path: '/529/',
    component: ComponentCreator('/529/', '73f'),
    exact: true
  },
  {
    path: '/530/',
    component: ComponentCreator('/530/', 'f65'),
    exact: true
  },
  {
    path: '/540/',
    component: ComponentCreator('/540/', 'b6e'),
    exact: true
  },
  {
    path: '/561/',
    component: ComponentCreator('/561/', '7ad'),
    exact: true
  },
  {
    path: '/596/',
    component: ComponentCreator('/596/', '4d0'),
    exact: true
  },
  {
    path: '/598/',
    component: ComponentCreator('/598/', '89d'),
    exact: true
  },
  {
    path: '/599/',
    component: ComponentCreator('/599/', '80e'),
    exact: true
  },
  {
    path: '/5xx/',
    component: ComponentCreator('/5xx/', '878'),
    exact: true
  },
  {
    path: '/783/',
    component: ComponentCreator('/783/', '023'),
    exact: true
  },
  {
    path: '/999/',
    component: ComponentCreator('/999/', '303'),
    exact: true
  },
  {
    path: '/apitube/',
    component: ComponentCreator('/apitube/', '5bc'),
    exact: true
  },
  {
    path: '/apitube/200/',
    component: ComponentCreator('/apitube/200/', '4f7'),
    exact: true
  },
  {
    path: '/apitube/204/',
    component: ComponentCreator('/apitube/204/', 'bd0'),
    exact: true
  },
  {
    path: '/apitube/400/',
    component: ComponentCreator('/apitube/400/', 'a9e'),
    exact: true
  },
  {
    path: '/apitube/401/',
    component: ComponentCreator('/apitube/401/', 'f92'),
    exact: true
  },
  {
    path: '/apitube/402/',
    component: ComponentCreator('/apitube/402/', '95b'),
    exact: true
  },
  {
    path: '/apitube/403/',
    component: ComponentCreator('/apitube/403/', '085'),
    exact: true
  },
  {
    path: '/apitube/404/',
    component: ComponentCreator('/apitube/404/', 'd15'),
    exact: true
  },
  {
    path: '/apitube/422/',
    component: ComponentCreator('/apitube/422/', '314'),
    exact: true
  },
  {
    path: '/apitube/429/',
    component: ComponentCreator('/apitube/429/', '336'),
    exact: true
  },
  {
    path: '/apitube/500/',
    component: ComponentCreator('/apitube/500/', 'b01'),
    exact: true
  },
  {
    path: '/apitube/sheet/',
    component: ComponentCreator('/apitube/sheet/', 'f53'),
    exact: true
  },
  {
    path: '/betel-0022/',
    component: ComponentCreator('/betel-0022/', '4b1'),
    exact: true
  },
  {
    path: '/betel-0022/200/',
    component: ComponentCreator('/betel-0022/200/', '380'),
    exact: true
  },
  {
    path: '/betel-0022/202/',
    component: ComponentCreator('/betel-0022/202/', 'a29'),
    exact: true
  },
  {
    path: '/betel-0022/204/',
    component: ComponentCreator('/betel-0022/204/', '448'),
    exact: true
  },
  {
    path: '/betel-0022/301/',
    component: ComponentCreator('/betel-0022/301/', 'd1d'),
    exact: true
  },
  {
    path: '/betel-0022/302/',
    component: ComponentCreator('/betel-0022/302/', 'bbe'),
    exact: true
  },
  {
    path: '/betel-0022/304/',
    component: ComponentCreator('/betel-0022/304/', 'f16'),
    exact: true
  },
  {
    path: '/betel-0022/400/',
    component: ComponentCreator('/betel-0022/400/', 'ae8'),
    exact: true
  },
  {
    path: '/betel-0022/401/',
    component: ComponentCreator('/betel-0022/401/', '9c5'),
    exact: true
  },
  {
    path: '/betel-0022/403/',
    component: ComponentCreator('/betel-0022/403/', '915'),
    exact: true
  },
  {
    path: '/betel-0022/404/',
    component: ComponentCreator('/betel-0022/404/', 'a9c'),
    exact: true
  },
  {
    path: '/betel-0022/405/',
    component: ComponentCreator('/betel-0022/405/', '5cb'),
    exact: true
  },
  {
    path: '/betel-0022/408/',
    component: ComponentCreator('/betel-0022/408/', 'ed5'),
    exact: true
  },
  {
    path: '/betel-0022/410/',
    component: ComponentCreator('/betel-0022/410/', '8bf'),
    exact: true
  },
  {
    path: '/betel-0022/422/',
    component: ComponentCreator('/betel-0022/422/', '072'),
    exact: true
  },
  {
    path: '/betel-0022/429/',
    component: ComponentCreator('/betel-0022/429/', '715'),
    exact: true
  },
  {
    path: '/betel-0022/499/',
    component: ComponentCreator('/betel-0022/499/', 'd33'),
    exact: true
  },
  {
    path: '/betel-0022/500/',
    component: ComponentCreator('/betel-0022/500/', '299'),
    exact: true
  },
  {
    path: '/betel-0022/502/',
    component: ComponentCreator('/betel-0022/502/', '79d'),
    exact: true
  },
  {
    path: '/betel-0022/504/',
    component: ComponentCreator('/betel-0022/504/', 'db2'),
    exact: true
  },
  {
    path: '/betel-0022/596/',
    component: ComponentCreator('/betel-0022/596/', 'af9'),
    exact: true
  },
  {
    path: '/betel-0022/sheet/',
    component: ComponentCreator('/betel-0022/sheet/', '29c'),
    exact: true
  },
  {
    path: '/brotaidias-0033/',
    component: ComponentCreator('/brotaidias-0033/', 'beb'),
    exact: true
  },
  {
    path: '/brotaidias-0033/200/',
    component: ComponentCreator('/brotaidias-0033/200/', '21a'),
    exact: true
  },
  {
    path: '/brotaidias-0033/201/',
    component: ComponentCreator('/brotaidias-0033/201/', '831'),
    exact: true
  },
  {
    path: '/brotaidias-0033/202/',
    component: ComponentCreator('/brotaidias-0033/202/', '8c1'),
    exact: true
  },
  {
    path: '/brotaidias-0033/204/',
    component: ComponentCreator('/brotaidias-0033/204/', 'f24'),
    exact: true
  },
  {
    path: '/brotaidias-0033/301/',
    component: ComponentCreator('/brotaidias-0033/301/', '3b8'),
    exact: true
  },
  {
    path: '/brotaidias-0033/302/',
    component: ComponentCreator('/brotaidias-0033/302/', 'f10'),
    exact: true
  },
  {
    path: '/brotaidias-0033/304/',
    component: ComponentCreator('/brotaidias-0033/304/', '0d5'),
    exact: true
  },
  {
    path: '/brotaidias-0033/400/',
    component: ComponentCreator('/brotaidias-0033/400/', '638'),
    exact: true
  },
  {
    path: '/brotaidias-0033/401/',
    component: ComponentCreator('/brotaidias-0033/401/', 'b2b'),
    exact: true
  },
  {
    path: '/brotaidias-0033/403/',
    component: ComponentCreator('/brotaidias-0033/403/', '4ff'),
    exact: true
  },
  {
    path: '/brotaidias-0033/404/',
    component: ComponentCreator('/brotaidias-0033/404/', 'f80'),
    exact: true
  },
  {
    path: '/brotaidias-0033/405/',
    component: ComponentCreator('/brotaidias-0033/405/', '94f'),
    exact: true
  },
  {
    path: '/brotaidias-0033/408/',
    component: ComponentCreator('/brotaidias-0033/408/', '395'),
    exact: true
  },
  {
    path: '/brotaidias-0033/410/',
    component: ComponentCreator('/brotaidias-0033/410/', '5bc'),
    exact: true
  },
  {
    path: '/brotaidias-0033/422/',
    component: ComponentCreator('/brotaidias-0033/422/', '3a2'),
    exact: true
  },
  {
    path: '/brotaidias-0033/499/',
    component: ComponentCreator('/brotaidias-0033/499/', '085'),
    exact: true
  },
  {
    path: '/brotaidias-0033/502/',
    component: ComponentCreator('/brotaidias-0033/502/', '82c'),
    exact: true
  },
  {
    path: '/brotaidias-0033/503/',
    component: ComponentCreator('/brotaidias-0033/503/', '439'),
    exact: true
  },
  {
    path: '/brotaidias-0033/504/',
    component: ComponentCreator('/brotaidias-0033/504/', '8e9'),
    exact: true
  },
  {
    path: '/brotaidias-0033/596/',
    component: ComponentCreator('/brotaidias-0033/596/', '3c4'),
    exact: true
  },
  {
    path: '/brotaidias-0033/sheet/',
    component: ComponentCreator('/brotaidias-0033/sheet/', '9e4'),
    exact: true
  },
  {
    path: '/changes/',
    component: ComponentCreator('/changes/', 'c93'),
    exact: true
  },
  {
    path: '/codes/',
    component: ComponentCreator('/codes/', '54e'),
    exact: true
  },
  {
    path: '/codes/sheet/',
    component: ComponentCreator('/codes/sheet/', '8cb'),
    exact: true
  },
  {
    path: '/compare/',
    component: ComponentCreator('/compare/', 'bcc'),
    exact: true
  },
  {
    path: '/diagnose/',
    component: ComponentCreator('/diagnose/', 'dcb'),
    exact: true
  },
  {
    path: '/dialol-0017/',
    component: ComponentCreator('/dialol-0017/', '75c'),
    exact: true
  },
  {
    path: '/dialol-0017/200/',
    component: ComponentCreator('/dialol-0017/200/', '8b4'),
    exact: true
  },
  {
    path: '/dialol-0017/201/',
    component: ComponentCreator('/dialol-0017/201/', '69f'),
    exact: true
  },
  {
    path: '/dialol-0017/202/',
    component: ComponentCreator('/dialol-0017/202/', 'c20'),
    exact: true
  },
  {
    path: '/dialol-0017/204/',
    component: ComponentCreator('/dialol-0017/204/', 'df0'),
    exact: true
  },
  {
    path: '/dialol-0017/301/',
    component: ComponentCreator('/dialol-0017/301/', '3b5'),
    exact: true
  },
  {
    path: '/dialol-0017/302/',
    component: ComponentCreator('/dialol-0017/302/', '910'),
    exact: true
  },
  {
    path: '/dialol-0017/304/',
    component: ComponentCreator('/dialol-0017/304/', '897'),
    exact: true
  },
  {
    path: '/dialol-0017/400/',
    component: ComponentCreator('/dialol-0017/400/', 'd12'),
    exact: true
  },
  {
    path: '/dialol-0017/401/',
    component: ComponentCreator('/dialol-0017/401/', 'a8d'),
    exact: true
  },
  {
    path: '/dialol-0017/402/',
    component: ComponentCreator('/dialol-0017/402/', '68e'),
    exact: true
  },
  {
    path: '/dialol-0017/403/',
    component: ComponentCreator('/dialol-0017/403/', '482'),
    exact: true
  },
  {
    path: '/dialol-0017/404/',
    component: ComponentCreator('/dialol-0017/404/', 'a4d'),
    exact: true
  },
  {
    path: '/dialol-0017/405/',
    component: ComponentCreator('/dialol-0017/405/', 'b38'),
    exact: true
  },
  {
    path: '/dialol-0017/408/',
    component: ComponentCreator('/dialol-0017/408/', '015'),
    exact: true
  },
  {
    path: '/dialol-0017/410/',
    component: ComponentCreator('/dialol-0017/410/', 'e98'),
    exact: true
  },
  {
    path: '/dialol-0017/422/',
    component: ComponentCreator('/dialol-0017/422/', '32b'),
    exact: true
  },
  {
    path: '/dialol-0017/429/',
    component: ComponentCreator('/dialol-0017/429/', '2e4'),
    exact: true
  },
  {
    path: '/dialol-0017/499/',
    component: ComponentCreator('/dialol-0017/499/', '4bc'),
    exact: true
  },
  {
    path: '/dialol-0017/500/',
    component: ComponentCreator('/dialol-0017/500/', '2e0'),
    exact: true
  },
  {
    path: '/dialol-0017/502/',
    component: ComponentCreator('/dialol-0017/502/', 'c87'),
    exact: true
  },
  {
    path: '/dialol-0017/503/',
    component: ComponentCreator('/dialol-0017/503/', 'cec'),
    exact: true
  },
  {
    path: '/dialol-0017/504/',
    component: ComponentCreator('/dialol-0017/504/', 'faf'),
    exact: true
  },
  {
    path: '/dialol-0017/596/',
    component: ComponentCreator('/dialol-0017/596/', '71d'),
    exact: true
  },
  {
    path: '/dialol-0017/sheet/',
    component: ComponentCreator('/dialol-0017/sheet/', '5b7'),
    exact: true
  },
  {
    path: '/droplota-0000/',
    component: ComponentCreator('/droplota-0000/', '28f'),
    exact: true
  },
  {
    path: '/droplota-0000/200/',
    component: ComponentCreator('/droplota-0000/200/', '9be'),
    exact: true
  },
  {
    path: '/droplota-0000/201/',
    component: ComponentCreator('/droplota-0000/201/', '19a'),
    exact: true
  },
  {
    path: '/droplota-0000/202/',
    component: ComponentCreator('/droplota-0000/202/', '02b'),
    exact: true
  },
  {
    path: '/droplota-0000/204/',
    component: ComponentCreator('/droplota-0000/204/', '871'),
    exact: true
  },
  {
    path: '/droplota-0000/301/',
    component: ComponentCreator('/droplota-0000/301/', 'a0a'),
    exact: true
  },
  {
    path: '/droplota-0000/302/',
    component: ComponentCreator('/droplota-0000/302/', '26c'),
    exact: true
  },
  {
    path: '/droplota-0000/304/',
    component: ComponentCreator('/droplota-0000/304/', '04a'),
    exact: true
  },
  {
    path: '/droplota-0000/400/',
    component: ComponentCreator('/droplota-0000/400/', '77c'),
    exact: true
  },
  {
    path: '/droplota-0000/401/',
    component: ComponentCreator('/droplota-0000/401/', 'f64'),
    exact: true
  },
  {
    path: '/droplota-0000/402/',
    component: ComponentCreator('/droplota-0000/402/', '3e2'),
    exact: true
  },
  {
    path: '/droplota-0000/403/',
    component: ComponentCreator('/droplota-0000/403/', '796'),
    exact: true
  },
  {
    path: '/droplota-0000/404/',
    component: ComponentCreator('/droplota-0000/404/', '8bc'),
    exact: true
  },
  {
    path: '/droplota-0000/405/',
    component: ComponentCreator('/droplota-0000/405/', '02c'),
    exact: true
  },
  {
    path: '/droplota-0000/408/',
    component: ComponentCreator('/droplota-0000/408/', '898'),
    exact: true
  },
  {
    path: '/droplota-0000/410/',
    component: ComponentCreator('/droplota-0000/410/', 'f3c'),
    exact: true
  },
  {
    path: '/droplota-0000/422/',
    component: ComponentCreator('/droplota-0000/422/', '594'),
    exact: true
  },
  {
    path: '/droplota-0000/429/',
    component: ComponentCreator('/droplota-0000/429/', '475'),
    exact: true
  },
  {
    path: '/droplota-0000/499/',
    component: ComponentCreator('/droplota-0000/499/', 'e1b'),
    exact: true
  },
  {
    path: '/droplota-0000/500/',
    component: ComponentCreator('/droplota-0000/500/', '11d'),
    exact: true
  },
  {
    path: '/droplota-0000/502/',
    component: ComponentCreator('/droplota-0000/502/', '1fd'),
    exact: true
  },
  {
    path: '/droplota-0000/503/',
    component: ComponentCreator('/droplota-0000/503/', 'd8d'),
    exact: true
  },
  {
    path: '/droplota-0000/504/',
    component: ComponentCreator('/droplota-0000/504/', 'a0c'),
    exact: true
  },
  {
    path: '/droplota-0000/596/',
    component: ComponentCreator('/droplota-0000/596/', '4fb'),
    exact: true
  },
  {
    path: '/droplota-0000/sheet/',
    component: ComponentCreator('/droplota-0000/sheet/', 'b78'),
    exact: true
  },
  {
    path: '/fiko-0009/',
    component: ComponentCreator('/fiko-0009/', '652'),
    exact: true
  },
  {
    path: '/fiko-0009/200/',
    component: ComponentCreator('/fiko-0009/200/', '6d2'),
    exact: true
  },
  {
    path: '/fiko-0009/201/',
    component: ComponentCreator('/fiko-0009/201/', '9e6'),
    exact: true
  },
  {
    path: '/fiko-0009/202/',
    component: ComponentCreator('/fiko-0009/202/', '80d'),
    exact: true
  },
  {
    path: '/fiko-0009/204/',
    component: ComponentCreator('/fiko-0009/204/', '752'),
    exact: true
  },
  {
    path: '/fiko-0009/301/',
    component: ComponentCreator('/fiko-0009/301/', '233'),
    exact: true
  },
  {
    path: '/fiko-0009/304/',
    component: ComponentCreator('/fiko-0009/304/', '8d3'),
    exact: true
  },
  {
    path: '/fiko-0009/400/',
    component: ComponentCreator('/fiko-0009/400/', 'd9b'),
    exact: true
  },
  {
    path: '/fiko-0009/401/',
    component: ComponentCreator('/fiko-0009/401/', 'b4e'),
    exact: true
  },
  {
    path: '/fiko-0009/402/',
    component: ComponentCreator('/fiko-0009/402/', 'b63'),
    exact: true
  },
  {
    path: '/fiko-0009/404/',
    component: ComponentCreator('/fiko-0009/404/', 'c7c'),
    exact: true
  },
  {
    path: '/fiko-0009/410/',
    component: ComponentCreator('/fiko-0009/410/', '0b2'),
    exact: true
  },
  {
    path: '/fiko-0009/422/',
    component: ComponentCreator('/fiko-0009/422/', '6d4'),
    exact: true
  },
  {
    path: '/fiko-0009/429/',
    component: ComponentCreator('/fiko-0009/429/', 'd77'),
    exact: true
  },
  {
    path: '/fiko-0009/500/',
    component: ComponentCreator('/fiko-0009/500/', 'b40'),
    exact: true
  },
  {
    path: '/fiko-0009/502/',
    component: ComponentCreator('/fiko-0009/502/', '3e4'),
    exact: true
  },
  {
    path: '/fiko-0009/503/',
    component: ComponentCreator('/fiko-0009/503/', '4e5'),
    exact: true
  },
  {
    path: '/fiko-0009/504/',
    component: ComponentCreator('/fiko-0009/504/', 'e0b'),
    exact: true
  },
  {
    path: '/fiko-0009/sheet/',
    component: ComponentCreator('/fiko-0009/sheet/', '31c'),
    exact: true
  },
  {
    path: '/gallery/',
    component: ComponentCreator('/gallery/', '5db'),
    exact: true
  },
  {
    path: '/go/',
    component: ComponentCreator('/go/', 'ccd'),
    exact: true
  },
  {
    path: '/greogun-0014/',
    component: ComponentCreator('/greogun-0014/', '2d1'),
    exact: true
  },
  {
    path: '/greogun-0014/200/',
    component: ComponentCreator('/greogun-0014/200/', '363'),
    exact: true
  },
  {
    path: '/greogun-0014/201/',
    component: ComponentCreator('/greogun-0014/201/', '909'),
    exact: true
  },
  {
    path: '/greogun-0014/202/',
    component: ComponentCreator('/greogun-0014/202/', '12b'),
    exact: true
  },
  {
    path: '/greogun-0014/301/',
    component: ComponentCreator('/greogun-0014/301/', 'b65'),
    exact: true
  },
  {
    path: '/greogun-0014/302/',
    component: ComponentCreator('/greogun-0014/302/', '405'),
    exact: true
  },
  {
    path: '/greogun-0014/304/',
    component: ComponentCreator('/greogun-0014/304/', 'b50'),
    exact: true
  },
  {
    path: '/greogun-0014/402/',
    component: ComponentCreator('/greogun-0014/402/', '87d'),
    exact: true
  },
  {
    path: '/greogun-0014/403/',
    component: ComponentCreator('/greogun-0014/403/', '5d0'),
    exact: true
  },
  {
    path: '/greogun-0014/404/',
    component: ComponentCreator('/greogun-0014/404/', '08d'),
    exact: true
  },
  {
    path: '/greogun-0014/405/',
    component: ComponentCreator('/greogun-0014/405/', '316'),
    exact: true
  },
  {
    path: '/greogun-0014/408/',
    component: ComponentCreator('/greogun-0014/408/', 'aa0'),
    exact: true
  },
  {
    path: '/greogun-0014/499/',
    component: ComponentCreator('/greogun-0014/499/', 'ff8'),
    exact: true
  },
  {
    path: '/greogun-0014/500/',
    component: ComponentCreator('/greogun-0014/500/', 'a43'),
    exact: true
  },
  {
    path: '/greogun-0014/502/',
    component: ComponentCreator('/greogun-0014/502/', '44d'),
    exact: true
  },
  {
    path: '/greogun-0014/503/',
    component: ComponentCreator('/greogun-0014/503/', 'd35'),
    exact: true
  },
  {
    path: '/greogun-0014/504/',
    component: ComponentCreator('/greogun-0014/504/', '6d2'),
    exact: true
  },
  {
    path: '/greogun-0014/596/',
    component: ComponentCreator('/greogun-0014/596/', '0fd'),
    exact: true
  },
  {
    path: '/greogun-0014/sheet/',
    component: ComponentCreator('/greogun-0014/sheet/', '43b'),
    exact: true
  },
  {
    path: '/grisiax-0021/',
    component: ComponentCreator('/grisiax-0021/', 'ea3'),
    exact: true
  },
  {
    path: '/grisiax-0021/200/',
    component: ComponentCreator('/grisiax-0021/200/', 'ac5'),
    exact: true
  },
  {
    path: '/grisiax-0021/201/',
    component: ComponentCreator('/grisiax-0021/201/', '8e7'),
    exact: true
  },
  {
    path: '/grisiax-0021/202/',
    component: ComponentCreator('/grisiax-0021/202/', '021'),
    exact: true
  },
  {
    path: '/grisiax-0021/204/',
    component: ComponentCreator('/grisiax-0021/204/', '157'),
    exact: true
  },
  {
    path: '/grisiax-0021/301/',
    component: ComponentCreator('/grisiax-0021/301/', 'c18'),
    exact: true
  },
  {
    path: '/grisiax-0021/302/',
    component: ComponentCreator('/grisiax-0021/302/', '380'),
    exact: true
  },
  {
    path: '/grisiax-0021/304/',
    component: ComponentCreator('/grisiax-0021/304/', '173'),
    exact: true
  },
  {
    path: '/grisiax-0021/400/',
    component: ComponentCreator('/grisiax-0021/400/', '583'),
    exact: true
  },
  {
    path: '/grisiax-0021/401/',
    component: ComponentCreator('/grisiax-0021/401/', 'e4a'),
    exact: true
  },
  {
    path: '/grisiax-0021/402/',
    component: ComponentCreator('/grisiax-0021/402/', '795'),
    exact: true
  },
  {
    path: '/grisiax-0021/403/',
    component: ComponentCreator('/grisiax-0021/403/', 'c20'),
    exact: true
  },
  {
    path: '/grisiax-0021/404/',
    component: ComponentCreator('/grisiax-0021/404/', '6f6'),
    exact: true
  },
  {
    path: '/grisiax-0021/405/',
    component: ComponentCreator('/grisiax-0021/405/', 'dc0'),
    exact: true
  },
  {
    path: '/grisiax-0021/408/',
    component: ComponentCreator('/grisiax-0021/408/', 'afe'),
    exact: true
  },
  {
    path: '/grisiax-0021/410/',
    component: ComponentCreator('/grisiax-0021/410/', '5cb'),
    exact: true
  },
  {
    path: '/grisiax-0021/422/',
    component: ComponentCreator('/grisiax-0021/422/', '2ff'),
    exact: true
  },
  {
    path: '/grisiax-0021/429/',
    component: ComponentCreator('/grisiax-0021/429/', 'ea4'),
    exact: true
  },
  {
    path: '/grisiax-0021/500/',
    component: ComponentCreator('/grisiax-0021/500/', 'c74'),
    exact: true
  },
  {
    path: '/grisiax-0021/502/',
    component: ComponentCreator('/grisiax-0021/502/', '7fd'),
    exact: true
  },
  {
    path: '/grisiax-0021/503/',
    component: ComponentCreator('/grisiax-0021/503/', 'ccc'),
    exact: true
  },
  {
    path: '/grisiax-0021/504/',
    component: ComponentCreator('/grisiax-0021/504/', 'c52'),
    exact: true
  },
  {
    path: '/grisiax-0021/596/',
    component: ComponentCreator('/grisiax-0021/596/', '45d'),
    exact: true
  },
  {
    path: '/grisiax-0021/sheet/',
    component: ComponentCreator('/grisiax-0021/sheet/', 'fa5'),
    exact: true
  },
  {
    path: '/gugrax-0031/',
    component: ComponentCreator('/gugrax-0031/', '749'),
    exact: true
  },
  {
    path: '/gugrax-0031/200/',
    component: ComponentCreator('/gugrax-0031/200/', '32a'),
    exact: true
  },
  {
    path: '/gugrax-0031/201/',
    component: ComponentCreator('/gugrax-0031/201/', 'ffa'),
    exact: true
  },
  {
    path: '/gugrax-0031/202/',
    component: ComponentCreator('/gugrax-0031/202/', '7b1'),
    exact: true
  },
  {
    path: '/gugrax-0031/204/',
    component: ComponentCreator('/gugrax-0031/204/', '7d1'),
    exact: true
  },
  {
    path: '/gugrax-0031/301/',
    component: ComponentCreator('/gugrax-0031/301/', 'adc'),
    exact: true
  },
  {
    path: '/gugrax-0031/302/',
    component: ComponentCreator('/gugrax-0031/302/', '62f'),
    exact: true
  },
  {
    path: '/gugrax-0031/304/',
    component: ComponentCreator('/gugrax-0031/304/', '0b0'),
    exact: true
  },
  {
    path: '/gugrax-0031/400/',
    component: ComponentCreator('/gugrax-0031/400/', '9f0'),
    exact: true
  },
  {
    path: '/gugrax-0031/401/',
    component: ComponentCreator('/gugrax-0031/401/', 'd71'),
    exact: true
  },
  {
    path: '/gugrax-0031/402/',
    component: ComponentCreator('/gugrax-0031/402/', '63f'),
    exact: true
  },
  {
    path: '/gugrax-0031/403/',
    component: ComponentCreator('/gugrax-0031/403/', '4f6'),
    exact: true
  },
  {
    path: '/gugrax-0031/404/',
    component: ComponentCreator('/gugrax-0031/404/', '7e9'),
    exact: true
  },
  {
    path: '/gugrax-0031/405/',
    component: ComponentCreator('/gugrax-0031/405/', '3f8'),
    exact: true
  },
  {
    path: '/gugrax-0031/408/',
    component: ComponentCreator('/gugrax-0031/408/', '38d'),
    exact: true
  },
  {
    path: '/gugrax-0031/410/',
    component: ComponentCreator('/gugrax-0031/410/', '5fe'),
    exact: true
  },
  {
    path: '/gugrax-0031/422/',
    component: ComponentCreator('/gugrax-0031/422/', 'a9f'),
    exact: true
  },
  {
    path: '/gugrax-0031/429/',
    component: ComponentCreator('/gugrax-0031/429/', 'a0d'),
    exact: true
  },
  {
    path: '/gugrax-0031/499/',
    component: ComponentCreator('/gugrax-0031/499/', 'c0c'),
    exact: true
  },
  {
    path: '/gugrax-0031/500/',
    component: ComponentCreator('/gugrax-0031/500/', '4fe'),
    exact: true
  },
  {
    path: '/gugrax-0031/502/',
    component: ComponentCreator('/gugrax-0031/502/', '98c'),
    exact: true
  },
  {
    path: '/gugrax-0031/503/',
    component: ComponentCreator('/gugrax-0031/503/', '4d5'),
    exact: true
  },
  {
    path: '/gugrax-0031/504/',
    component: ComponentCreator('/gugrax-0031/504/', 'd09'),
    exact: true
  },
  {
    path: '/gugrax-0031/596/',
    component: ComponentCreator('/gugrax-0031/596/', '0eb'),
    exact: true
  },
  {
    path: '/gugrax-0031/sheet/',
    component: ComponentCreator('/gugrax-0031/sheet/', 'edd'),
    exact: true
  },
  {
    path: '/hiasubin-0023/',
    component: ComponentCreator('/hiasubin-0023/', 'ca9'),
    exact: true
  },
  {
    path: '/hiasubin-0023/200/',
    component: ComponentCreator('/hiasubin-0023/200/', 'bac'),
    exact: true
  },
  {
    path: '/hiasubin-0023/202/',
    component: ComponentCreator('/hiasubin-0023/202/', 'ac9'),
    exact: true
  },
  {
    path: '/hiasubin-0023/204/',
    component: ComponentCreator('/hiasubin-0023/204/', '891'),
    exact: true
  },
  {
    path: '/hiasubin-0023/301/',
    component: ComponentCreator('/hiasubin-0023/301/', '6a2'),
    exact: true
  },
  {
    path: '/hiasubin-0023/302/',
    component: ComponentCreator('/hiasubin-0023/302/', '030'),
    exact: true
  },
  {
    path: '/hiasubin-0023/304/',
    component: ComponentCreator('/hiasubin-0023/304/', 'a2a'),
    exact: true
  },
  {
    path: '/hiasubin-0023/400/',
    component: ComponentCreator('/hiasubin-0023/400/', '961'),
    exact: true
  },
  {
    path: '/hiasubin-0023/401/',
    component: ComponentCreator('/hiasubin-0023/401/', '005'),
    exact: true
  },
  {
    path: '/hiasubin-0023/402/',
    component: ComponentCreator('/hiasubin-0023/402/', 'e5a'),
    exact: true
  },
  {
    path: '/hiasubin-0023/404/',
    component: ComponentCreator('/hiasubin-0023/404/', '7c6'),
    exact: true
  },
  {
    path: '/hiasubin-0023/408/',
    component: ComponentCreator('/hiasubin-0023/408/', '2d3'),
    exact: true
  },
  {
    path: '/hiasubin-0023/410/',
    component: ComponentCreator('/hiasubin-0023/410/', '37c'),
    exact: true
  },
  {
    path: '/hiasubin-0023/429/',
    component: ComponentCreator('/hiasubin-0023/429/', '710'),
    exact: true
  },
  {
    path: '/hiasubin-0023/499/',
    component: ComponentCreator('/hiasubin-0023/499/', '7c4'),
    exact: true
  },
  {
    path: '/hiasubin-0023/500/',
    component: ComponentCreator('/hiasubin-0023/500/', '894'),
    exact: true
  },
  {
    path: '/hiasubin-0023/502/',
    component: ComponentCreator('/hiasubin-0023/502/', '8f9'),
    exact: true
  },
  {
    path: '/hiasubin-0023/503/',
    component: ComponentCreator('/hiasubin-0023/503/', '0a5'),
    exact: true
  },
  {
    path: '/hiasubin-0023/504/',
    component: ComponentCreator('/hiasubin-0023/504/', '8f9'),
    exact: true
  },
  {
    path: '/hiasubin-0023/596/',
    component: ComponentCreator('/hiasubin-0023/596/', '994'),
    exact: true
  },
  {
    path: '/hiasubin-0023/sheet/',
    component: ComponentCreator('/hiasubin-0023/sheet/', 'af6'),
    exact: true
  },
  {
    path: '/hiatomor-0016/',
    component: ComponentCreator('/hiatomor-0016/', '753'),
    exact: true
  },
  {
    path: '/hiatomor-0016/201/',
    component: ComponentCreator('/hiatomor-0016/201/', 'ae8'),
    exact: true
  },
  {
    path: '/hiatomor-0016/202/',
    component: ComponentCreator('/hiatomor-0016/202/', '7bc'),
    exact: true
  },
  {
    path: '/hiatomor-0016/204/',
    component: ComponentCreator('/hiatomor-0016/204/', 'ff9'),
    exact: true
  },
  {
    path: '/hiatomor-0016/301/',
    component: ComponentCreator('/hiatomor-0016/301/', 'c75'),
    exact: true
  },
  {
    path: '/hiatomor-0016/302/',
    component: ComponentCreator('/hiatomor-0016/302/', 'b08'),
    exact: true
  },
  {
    path: '/hiatomor-0016/304/',
    component: ComponentCreator('/hiatomor-0016/304/', '803'),
    exact: true
  },
  {
    path: '/hiatomor-0016/400/',
    component: ComponentCreator('/hiatomor-0016/400/', 'bd0'),
    exact: true
  },
  {
    path: '/hiatomor-0016/401/',
    component: ComponentCreator('/hiatomor-0016/401/', 'ecc'),
    exact: true
  },
  {
    path: '/hiatomor-0016/402/',
    component: ComponentCreator('/hiatomor-0016/402/', '075'),
    exact: true
  },
  {
    path: '/hiatomor-0016/403/',
    component: ComponentCreator('/hiatomor-0016/403/', 'c56'),
    exact: true
  },
  {
    path: '/hiatomor-0016/404/',
    component: ComponentCreator('/hiatomor-0016/404/', 'dbb'),
    exact: true
  },
  {
    path: '/hiatomor-0016/405/',
    component: ComponentCreator('/hiatomor-0016/405/', 'd5d'),
    exact: true
  },
  {
    path: '/hiatomor-0016/408/',
    component: ComponentCreator('/hiatomor-0016/408/', 'ec4'),
    exact: true
  },
  {
    path: '/hiatomor-0016/422/',
    component: ComponentCreator('/hiatomor-0016/422/', '232'),
    exact: true
  },
  {
    path: '/hiatomor-0016/429/',
    component: ComponentCreator('/hiatomor-0016/429/', '3ad'),
    exact: true
  },
  {
    path: '/hiatomor-0016/499/',
    component: ComponentCreator('/hiatomor-0016/499/', 'a2f'),
    exact: true
  },
  {
    path: '/hiatomor-0016/500/',
    component: ComponentCreator('/hiatomor-0016/500/', '22a'),
    exact: true
  },
  {
    path: '/hiatomor-0016/502/',
    component: ComponentCreator('/hiatomor-0016/502/', '975'),
    exact: true
  },
  {
    path: '/hiatomor-0016/503/',
    component: ComponentCreator('/hiatomor-0016/503/', '319'),
    exact: true
  },
  {
    path: '/hiatomor-0016/504/',
    component: ComponentCreator('/hiatomor-0016/504/', '34f'),
    exact: true
  },
  {
    path: '/hiatomor-0016/596/',
    component: ComponentCreator('/hiatomor-0016/596/', 'd56'),
    exact: true
  },
  {
    path: '/hiatomor-0016/sheet/',
    component: ComponentCreator('/hiatomor-0016/sheet/', 'a10'),
    exact: true
  },
  {
    path: '/huntapi/',
    component: ComponentCreator('/huntapi/', '889'),
    exact: true
  },
  {
    path: '/huntapi/200/',
    component: ComponentCreator('/huntapi/200/', '2db'),
    exact: true
  },
  {
    path: '/huntapi/201/',
    component: ComponentCreator('/huntapi/201/', 'b43'),
    exact: true
  },
  {
    path: '/huntapi/202/',
    component: ComponentCreator('/huntapi/202/', 'abe'),
    exact: true
  },
  {
    path: '/huntapi/400/',
    component: ComponentCreator('/huntapi/400/', '522'),
    exact: true
  },
  {
    path: '/huntapi/401/',
    component: ComponentCreator('/huntapi/401/', '904'),
    exact: true
  },
  {
    path: '/huntapi/402/',
    component: ComponentCreator('/huntapi/402/', 'cb4'),
    exact: true
  },
  {
    path: '/huntapi/403/',
    component: ComponentCreator('/huntapi/403/', '44b'),
    exact: true
  },
  {
    path: '/huntapi/404/',
    component: ComponentCreator('/huntapi/404/', 'd7d'),
    exact: true
  },
  {
    path: '/huntapi/429/',
    component: ComponentCreator('/huntapi/429/', '71f'),
    exact: true
  },
  {
    path: '/huntapi/500/',
    component: ComponentCreator('/huntapi/500/', '12e'),
    exact: true
  },
  {
    path: '/huntapi/sheet/',
    component: ComponentCreator('/huntapi/sheet/', 'f40'),
    exact: true
  },
  {
    path: '/identifiers/',
    component: ComponentCreator('/identifiers/', '014'),
    exact: true
  },
  {
    path: '/infoplug/',
    component: ComponentCreator('/infoplug/', '8e4'),
    exact: true
  },
  {
    path: '/infoplug/200/',
    component: ComponentCreator('/infoplug/200/', 'c3f'),
    exact: true
  },
  {
    path: '/infoplug/400/',
    component: ComponentCreator('/infoplug/400/', 'e85'),
    exact: true
  },
  {
    path: '/infoplug/401/',
    component: ComponentCreator('/infoplug/401/', '235'),
    exact: true
  },
  {
    path: '/infoplug/402/',
    component: ComponentCreator('/infoplug/402/', 'd64'),
    exact: true
  },
  {
    path: '/infoplug/404/',
    component: ComponentCreator('/infoplug/404/', '0c2'),
    exact: true
  },
  {
    path: '/infoplug/429/',
    component: ComponentCreator('/infoplug/429/', 'aed'),
    exact: true
  },
  {
    path: '/infoplug/500/',
    component: ComponentCreator('/infoplug/500/', 'd92'),
    exact: true
  },
  {
    path: '/infoplug/503/',
    component: ComponentCreator('/infoplug/503/', '732'),
    exact: true
  },
  {
    path: '/infoplug/sheet/',
    component: ComponentCreator('/infoplug/sheet/', '711'),
    exact: true
  },
  {
    path: '/jiahul-0010/',
    component: ComponentCreator('/jiahul-0010/', '847'),
    exact: true
  },
  {
    path: '/jiahul-0010/200/',
    component: ComponentCreator('/jiahul-0010/200/', 'aa5'),
    exact: true
  },
  {
    path: '/jiahul-0010/201/',
    component: ComponentCreator('/jiahul-0010/201/', 'ca0'),
    exact: true
  },
  {
    path: '/jiahul-0010/202/',
    component: ComponentCreator('/jiahul-0010/202/', '5fe'),
    exact: true
  },
  {
    path: '/jiahul-0010/204/',
    component: ComponentCreator('/jiahul-0010/204/', '493'),
    exact: true
  },
  {
    path: '/jiahul-0010/301/',
    component: ComponentCreator('/jiahul-0010/301/', '9c5'),
    exact: true
  },
  {
    path: '/jiahul-0010/302/',
    component: ComponentCreator('/jiahul-0010/302/', '957'),
    exact: true
  },
  {
    path: '/jiahul-0010/304/',
    component: ComponentCreator('/jiahul-0010/304/', '07d'),
    exact: true
  },
  {
    path: '/jiahul-0010/400/',
    component: ComponentCreator('/jiahul-0010/400/', '765'),
    exact: true
  },
  {
    path: '/jiahul-0010/401/',
    component: ComponentCreator('/jiahul-0010/401/', '089'),
    exact: true
  },
  {
    path: '/jiahul-0010/402/',
    component: ComponentCreator('/jiahul-0010/402/', 'df7'),
    exact: true
  },
  {
    path: '/jiahul-0010/403/',
    component: ComponentCreator('/jiahul-0010/403/', 'd17'),
    exact: true
  },
  {
    path: '/jiahul-0010/404/',
    component: ComponentCreator('/jiahul-0010/404/', '010'),
    exact: true
  },
  {
    path: '/jiahul-0010/405/',
    component: ComponentCreator('/jiahul-0010/405/', '3f8'),
    exact: true
  },
  {
    path: '/jiahul-0010/408/',
    component: ComponentCreator('/jiahul-0010/408/', 'a6e'),
    exact: true
  },
  {
    path: '/jiahul-0010/410/',
    component: ComponentCreator('/jiahul-0010/410/', '029'),
    exact: true
  },
  {
    path: '/jiahul-0010/422/',
    component: ComponentCreator('/jiahul-0010/422/', '596'),
    exact: true
  },
  {
    path: '/jiahul-0010/429/',
    component: ComponentCreator('/jiahul-0010/429/', '564'),
    exact: true
  },
  {
    path: '/jiahul-0010/499/',
    component: ComponentCreator('/jiahul-0010/499/', '8c7'),
    exact: true
  },
  {
    path: '/jiahul-0010/500/',
    component: ComponentCreator('/jiahul-0010/500/', '139'),
    exact: true
  },
  {
    path: '/jiahul-0010/502/',
    component: ComponentCreator('/jiahul-0010/502/', '325'),
    exact: true
  },
  {
    path: '/jiahul-0010/503/',
    component: ComponentCreator('/jiahul-0010/503/', 'ce4'),
    exact: true
  },
  {
    path: '/jiahul-0010/504/',
    component: ComponentCreator('/jiahul-0010/504/', 'c63'),
    exact: true
  },
  {
    path: '/jiahul-0010/596/',
    component: ComponentCreator('/jiahul-0010/596/', '493'),
    exact: true
  },
  {
    path: '/jiahul-0010/sheet/',
    component: ComponentCreator('/jiahul-0010/sheet/', 'e82'),
    exact: true
  },
  {
    path: '/jivar-0012/',
    component: ComponentCreator('/jivar-0012/', '4db'),
    exact: true
  },
  {
    path: '/jivar-0012/200/',
    component: ComponentCreator('/jivar-0012/200/', 'e7f'),
    exact: true
  },
  {
    path: '/jivar-0012/201/',
    component: ComponentCreator('/jivar-0012/201/', '368'),
    exact: true
  },
  {
    path: '/jivar-0012/202/',
    component: ComponentCreator('/jivar-0012/202/', '10c'),
    exact: true
  },
  {
    path: '/jivar-0012/204/',
    component: ComponentCreator('/jivar-0012/204/', 'ebf'),
    exact: true
  },
  {
    path: '/jivar-0012/301/',
    component: ComponentCreator('/jivar-0012/301/', 'bd2'),
    exact: true
  },
  {
    path: '/jivar-0012/302/',
    component: ComponentCreator('/jivar-0012/302/', '1d8'),
    exact: true
  },
  {
    path: '/jivar-0012/304/',
    component: ComponentCreator('/jivar-0012/304/', '46f'),
    exact: true
  },
  {
    path: '/jivar-0012/400/',
    component: ComponentCreator('/jivar-0012/400/', 'c89'),
    exact: true
  },
  {
    path: '/jivar-0012/401/',
    component: ComponentCreator('/jivar-0012/401/', 'e09'),
    exact: true
  },
  {
    path: '/jivar-0012/402/',
    component: ComponentCreator('/jivar-0012/402/', 'cbc'),
    exact: true
  },
  {
    path: '/jivar-0012/403/',
    component: ComponentCreator('/jivar-0012/403/', '75a'),
    exact: true
  },
  {
    path: '/jivar-0012/404/',
    component: ComponentCreator('/jivar-0012/404/', '547'),
    exact: true
  },
  {
    path: '/jivar-0012/405/',
    component: ComponentCreator('/jivar-0012/405/', '72f'),
    exact: true
  },
  {
    path: '/jivar-0012/408/',
    component: ComponentCreator('/jivar-0012/408/', 'c7d'),
    exact: true
  },
  {
    path: '/jivar-0012/410/',
    component: ComponentCreator('/jivar-0012/410/', '640'),
    exact: true
  },
  {
    path: '/jivar-0012/429/',
    component: ComponentCreator('/jivar-0012/429/', '2ae'),
    exact: true
  },
  {
    path: '/jivar-0012/499/',
    component: ComponentCreator('/jivar-0012/499/', 'b6e'),
    exact: true
  },
  {
    path: '/jivar-0012/500/',
    component: ComponentCreator('/jivar-0012/500/', '79e'),
    exact: true
  },
  {
    path: '/jivar-0012/502/',
    component: ComponentCreator('/jivar-0012/502/', 'cf3'),
    exact: true
  },
  {
    path: '/jivar-0012/503/',
    component: ComponentCreator('/jivar-0012/503/', '6b5'),
    exact: true
  },
  {
    path: '/jivar-0012/504/',
    component: ComponentCreator('/jivar-0012/504/', '5bf'),
    exact: true
  },
  {
    path: '/jivar-0012/596/',
    component: ComponentCreator('/jivar-0012/596/', '073'),
    exact: true
  },
  {
    path: '/jivar-0012/sheet/',
    component: ComponentCreator('/jivar-0012/sheet/', 'f7b'),
    exact: true
  },
  {
    path: '/leonofex-0019/',
    component: ComponentCreator('/leonofex-0019/', 'c81'),
    exact: true
  },
  {
    path: '/leonofex-0019/200/',
    component: ComponentCreator('/leonofex-0019/200/', 'a22'),
    exact: true
  },
  {
    path: '/leonofex-0019/201/',
    component: ComponentCreator('/leonofex-0019/201/', '0a5'),
    exact: true
  },
  {
    path: '/leonofex-0019/202/',
    component: ComponentCreator('/leonofex-0019/202/', '0a7'),
    exact: true
  },
  {
    path: '/leonofex-0019/204/',
    component: ComponentCreator('/leonofex-0019/204/', '2ce'),
    exact: true
  },
  {
    path: '/leonofex-0019/301/',
    component: ComponentCreator('/leonofex-0019/301/', 'c12'),
    exact: true
  },
  {
    path: '/leonofex-0019/302/',
    component: ComponentCreator('/leonofex-0019/302/', 'a54'),
    exact: true
  },
  {
    path: '/leonofex-0019/304/',
    component: ComponentCreator('/leonofex-0019/304/', 'fa1'),
    exact: true
  },
  {
    path: '/leonofex-0019/400/',
    component: ComponentCreator('/leonofex-0019/400/', 'ff6'),
    exact: true
  },
  {
    path: '/leonofex-0019/401/',
    component: ComponentCreator('/leonofex-0019/401/', 'e61'),
    exact: true
  },
  {
    path: '/leonofex-0019/402/',
    component: ComponentCreator('/leonofex-0019/402/', 'e87'),
    exact: true
  },
  {
    path: '/leonofex-0019/403/',
    component: ComponentCreator('/leonofex-0019/403/', 'a4d'),
    exact: true
  },
  {
    path: '/leonofex-0019/404/',
    component: ComponentCreator('/leonofex-0019/404/', '556'),
    exact: true
  },
  {
    path: '/leonofex-0019/405/',
    component: ComponentCreator('/leonofex-0019/405/', '0c5'),
    exact: true
  },
  {
    path: '/leonofex-0019/408/',
    component: ComponentCreator('/leonofex-0019/408/', 'b3a'),
    exact: true
  },
  {
    path: '/leonofex-0019/410/',
    component: ComponentCreator('/leonofex-0019/410/', 'bc9'),
    exact: true
  },
  {
    path: '/leonofex-0019/422/',
    component: ComponentCreator('/leonofex-0019/422/', 'fc0'),
    exact: true
  },
  {
    path: '/leonofex-0019/429/',
    component: ComponentCreator('/leonofex-0019/429/', 'c29'),
    exact: true
  },
  {
    path: '/leonofex-0019/499/',
    component: ComponentCreator('/leonofex-0019/499/', '37b'),
    exact: true
  },
  {
    path: '/leonofex-0019/500/',
    component: ComponentCreator('/leonofex-0019/500/', 'fce'),
    exact: true
  },
  {
    path: '/leonofex-0019/502/',
    component: ComponentCreator('/leonofex-0019/502/', '032'),
    exact: true
  },
  {
    path: '/leonofex-0019/503/',
    component: ComponentCreator('/leonofex-0019/503/', '253'),
    exact: true
  },
  {
    path: '/leonofex-0019/504/',
    component: ComponentCreator('/leonofex-0019/504/', '5d7'),
    exact: true
  },
  {
    path: '/leonofex-0019/596/',
    component: ComponentCreator('/leonofex-0019/596/', 'dea'),
    exact: true
  },
  {
    path: '/leonofex-0019/sheet/',
    component: ComponentCreator('/leonofex-0019/sheet/', '6d2'),
    exact: true
  },
  {
    path: '/mobraihon-0034/',
    component: ComponentCreator('/mobraihon-0034/', '18b'),
    exact: true
  },
  {
    path: '/mobraihon-0034/402/',
    component: ComponentCreator('/mobraihon-0034/402/', 'd48'),
    exact: true
  },
  {
    path: '/mobraihon-0034/sheet/',
    component: ComponentCreator('/mobraihon-0034/sheet/', '583'),
    exact: true
  },
  {
    path: '/not-found/',
    component: ComponentCreator('/not-found/', '5c0'),
    exact: true
  },
  {
    path: '/offline/',
    component: ComponentCreator('/offline/', '562'),
    exact: true
  },
  {
    path: '/open-api/',
    component: ComponentCreator('/open-api/', 'e32'),
    exact: true
  },
  {
    path: '/open-api/200/',
    component: ComponentCreator('/open-api/200/', 'cef'),
    exact: true
  },
  {
    path: '/open-api/400/',
    component: ComponentCreator('/open-api/400/', '467'),
    exact: true
  },
  {
    path: '/open-api/401/',
    component: ComponentCreator('/open-api/401/', 'd17'),
    exact: true
  },
  {
    path: '/open-api/403/',
    component: ComponentCreator('/open-api/403/', 'e62'),
    exact: true
  },
  {
    path: '/open-api/404/',
    component: ComponentCreator('/open-api/404/', 'f39'),
    exact: true
  },
  {
    path: '/open-api/405/',
    component: ComponentCreator('/open-api/405/', '92b'),
    exact: true
  },
  {
    path: '/open-api/429/',
    component: ComponentCreator('/open-api/429/', '149'),
    exact: true
  },
  {
    path: '/open-api/500/',
    component: ComponentCreator('/open-api/500/', '767'),
    exact: true
  },
  {
    path: '/open-api/502/',
    component: ComponentCreator('/open-api/502/', 'a16'),
    exact: true
  },
  {
    path: '/open-api/503/',
    component: ComponentCreator('/open-api/503/', 'dd0'),
    exact: true
  },
  {
    path: '/open-api/504/',
    component: ComponentCreator('/open-api/504/', '2a2'),
    exact: true
  },
  {
    path: '/open-api/sheet/',
    component: ComponentCreator('/open-api/sheet/', '9e4'),
    exact: true
  },
  {
    path: '/piabrel-0018/',
    component: ComponentCreator('/piabrel-0018/', '885'),
    exact: true
  },
  {
    path: '/piabrel-0018/200/',
    component: ComponentCreator('/piabrel-0018/200/', '3c9'),
    exact: true
  },
  {
    path: '/piabrel-0018/201/',
    component: ComponentCreator('/piabrel-0018/201/', '63d'),
    exact: true
  },
  {
    path: '/piabrel-0018/202/',
    component: ComponentCreator('/piabrel-0018/202/', '822'),
    exact: true
  },
  {
    path: '/piabrel-0018/301/',
    component: ComponentCreator('/piabrel-0018/301/', 'd29'),
    exact: true
  },
  {
    path: '/piabrel-0018/302/',
    component: ComponentCreator('/piabrel-0018/302/', '95f'),
    exact: true
  },
  {
    path: '/piabrel-0018/400/',
    component: ComponentCreator('/piabrel-0018/400/', 'd5b'),
    exact: true
  },
  {
    path: '/piabrel-0018/401/',
    component: ComponentCreator('/piabrel-0018/401/', '279'),
    exact: true
  },
  {
    path: '/piabrel-0018/402/',
    component: ComponentCreator('/piabrel-0018/402/', '314'),
    exact: true
  },
  {
    path: '/piabrel-0018/404/',
    component: ComponentCreator('/piabrel-0018/404/', '2f0'),
    exact: true
  },
  {
    path: '/piabrel-0018/405/',
    component: ComponentCreator('/piabrel-0018/405/', 'fba'),
    exact: true
  },
  {
    path: '/piabrel-0018/408/',
    component: ComponentCreator('/piabrel-0018/408/', '25c'),
    exact: true
  },
  {
    path: '/piabrel-0018/422/',
    component: ComponentCreator('/piabrel-0018/422/', 'c76'),
    exact: true
  },
  {
    path: '/piabrel-0018/429/',
    component: ComponentCreator('/piabrel-0018/429/', 'a1c'),
    exact: true
  },
  {
    path: '/piabrel-0018/499/',
    component: ComponentCreator('/piabrel-0018/499/', '7d7'),
    exact: true
  },
  {
    path: '/piabrel-0018/500/',
    component: ComponentCreator('/piabrel-0018/500/', '15b'),
    exact: true
  },
  {
    path: '/piabrel-0018/502/',
    component: ComponentCreator('/piabrel-0018/502/', 'e46'),
    exact: true
  },
  {
    path: '/piabrel-0018/504/',
    component: ComponentCreator('/piabrel-0018/504/', '487'),
    exact: true
  },
  {
    path: '/piabrel-0018/596/',
    component: ComponentCreator('/piabrel-0018/596/', '025'),
    exact: true
  },
  {
    path: '/piabrel-0018/sheet/',
    component: ComponentCreator('/piabrel-0018/sheet/', '324'),
    exact: true
  },
  {
    path: '/piatiar-0032/',
    component: ComponentCreator('/piatiar-0032/', '35d'),
    exact: true
  },
  {
    path: '/piatiar-0032/200/',
    component: ComponentCreator('/piatiar-0032/200/', '265'),
    exact: true
  },
  {
    path: '/piatiar-0032/201/',
    component: ComponentCreator('/piatiar-0032/201/', 'c1a'),
    exact: true
  },
  {
    path: '/piatiar-0032/202/',
    component: ComponentCreator('/piatiar-0032/202/', '671'),
    exact: true
  },
  {
    path: '/piatiar-0032/204/',
    component: ComponentCreator('/piatiar-0032/204/', '91a'),
    exact: true
  },
  {
    path: '/piatiar-0032/301/',
    component: ComponentCreator('/piatiar-0032/301/', 'cb6'),
    exact: true
  },
  {
    path: '/piatiar-0032/302/',
    component: ComponentCreator('/piatiar-0032/302/', 'f33'),
    exact: true
  },
  {
    path: '/piatiar-0032/304/',
    component: ComponentCreator('/piatiar-0032/304/', '89d'),
    exact: true
  },
  {
    path: '/piatiar-0032/400/',
    component: ComponentCreator('/piatiar-0032/400/', 'eba'),
    exact: true
  },
  {
    path: '/piatiar-0032/401/',
    component: ComponentCreator('/piatiar-0032/401/', '87c'),
    exact: true
  },
  {
    path: '/piatiar-0032/402/',
    component: ComponentCreator('/piatiar-0032/402/', '321'),
    exact: true
  },
  {
    path: '/piatiar-0032/403/',
    component: ComponentCreator('/piatiar-0032/403/', 'ead'),
    exact: true
  },
  {
    path: '/piatiar-0032/404/',
    component: ComponentCreator('/piatiar-0032/404/', '42c'),
    exact: true
  },
  {
    path: '/piatiar-0032/408/',
    component: ComponentCreator('/piatiar-0032/408/', '31c'),
    exact: true
  },
  {
    path: '/piatiar-0032/410/',
    component: ComponentCreator('/piatiar-0032/410/', '130'),
    exact: true
  },
  {
    path: '/piatiar-0032/422/',
    component: ComponentCreator('/piatiar-0032/422/', 'fbb'),
    exact: true
  },
  {
    path: '/piatiar-0032/499/',
    component: ComponentCreator('/piatiar-0032/499/', 'db4'),
    exact: true
  },
  {
    path: '/piatiar-0032/500/',
    component: ComponentCreator('/piatiar-0032/500/', 'a0d'),
    exact: true
  },
  {
    path: '/piatiar-0032/502/',
    component: ComponentCreator('/piatiar-0032/502/', '86c'),
    exact: true
  },
  {
    path: '/piatiar-0032/503/',
    component: ComponentCreator('/piatiar-0032/503/', '56c'),
    exact: true
  },
  {
    path: '/piatiar-0032/504/',
    component: ComponentCreator('/piatiar-0032/504/', 'f58'),
    exact: true
  },
  {
    path: '/piatiar-0032/596/',
    component: ComponentCreator('/piatiar-0032/596/', 'fe3'),
    exact: true
  },
  {
    path: '/piatiar-0032/sheet/',
    component: ComponentCreator('/piatiar-0032/sheet/', '744'),
    exact: true
  },
  {
    path: '/plagugir-0002/',
    component: ComponentCreator('/plagugir-0002/', 'c1e'),
    exact: true
  },
  {
    path: '/plagugir-0002/200/',
    component: ComponentCreator('/plagugir-0002/200/', '449'),
    exact: true
  },
  {
    path: '/plagugir-0002/201/',
    component: ComponentCreator('/plagugir-0002/201/', '23d'),
    exact: true
  },
  {
    path: '/plagugir-0002/202/',
    component: ComponentCreator('/plagugir-0002/202/', '67d'),
    exact: true
  },
  {
    path: '/plagugir-0002/204/',
    component: ComponentCreator('/plagugir-0002/204/', '262'),
    exact: true
  },
  {
    path: '/plagugir-0002/301/',
    component: ComponentCreator('/plagugir-0002/301/', '68a'),
    exact: true
  },
  {
    path: '/plagugir-0002/302/',
    component: ComponentCreator('/plagugir-0002/302/', '264'),
    exact: true
  },
  {
    path: '/plagugir-0002/400/',
    component: ComponentCreator('/plagugir-0002/400/', 'ff4'),
    exact: true
  },
  {
    path: '/plagugir-0002/401/',
    component: ComponentCreator('/plagugir-0002/401/', 'e8c'),
    exact: true
  },
  {
    path: '/plagugir-0002/402/',
    component: ComponentCreator('/plagugir-0002/402/', '37e'),
    exact: true
  },
  {
    path: '/plagugir-0002/403/',
    component: ComponentCreator('/plagugir-0002/403/', 'f42'),
    exact: true
  },
  {
    path: '/plagugir-0002/404/',
    component: ComponentCreator('/plagugir-0002/404/', '425'),
    exact: true
  },
  {
    path: '/plagugir-0002/405/',
    component: ComponentCreator('/plagugir-0002/405/', '73c'),
    exact: true
  },
  {
    path: '/plagugir-0002/408/',
    component: ComponentCreator('/plagugir-0002/408/', '64c'),
    exact: true
  },
  {
    path: '/plagugir-0002/422/',
    component: ComponentCreator('/plagugir-0002/422/', 'a76'),
    exact: true
  },
  {
    path: '/plagugir-0002/429/',
    component: ComponentCreator('/plagugir-0002/429/', 'efd'),
    exact: true
  },
  {
    path: '/plagugir-0002/499/',
    component: ComponentCreator('/plagugir-0002/499/', '376'),
    exact: true
  },
  {
    path: '/plagugir-0002/500/',
    component: ComponentCreator('/plagugir-0002/500/', '6c8'),
    exact: true
  },
  {
    path: '/plagugir-0002/502/',
    component: ComponentCreator('/plagugir-0002/502/', '930'),
    exact: true
  },
  {
    path: '/plagugir-0002/503/',
    component: ComponentCreator('/plagugir-0002/503/', '025'),
    exact: true
  },
  {
    path: '/plagugir-0002/596/',
    component: ComponentCreator('/plagugir-0002/596/', '8d8'),
    exact: true
  },
  {
    path: '/plagugir-0002/sheet/',
    component: ComponentCreator('/plagugir-0002/sheet/', '36d'),
    exact: true
  },
  {
    path: '/providers/',
    component: ComponentCreator('/providers/', 'f0c'),
    exact: true
  },
  {
    path: '/pubul-0030/',
    component: ComponentCreator('/pubul-0030/', 'c5e'),
    exact: true
  },
  {
    path: '/pubul-0030/200/',
    component: ComponentCreator('/pubul-0030/200/', '766'),
    exact: true
  },
  {
    path: '/pubul-0030/201/',
    component: ComponentCreator('/pubul-0030/201/', '582'),
    exact: true
  },
  {
    path: '/pubul-0030/202/',
    component: ComponentCreator('/pubul-0030/202/', '4b8'),
    exact: true
  },
  {
    path: '/pubul-0030/204/',
    component: ComponentCreator('/pubul-0030/204/', 'e00'),
    exact: true
  },
  {
    path: '/pubul-0030/301/',
    component: ComponentCreator('/pubul-0030/301/', '4e3'),
    exact: true
  },
  {
    path: '/pubul-0030/302/',
    component: ComponentCreator('/pubul-0030/302/', '211'),
    exact: true
  },
  {
    path: '/pubul-0030/304/',
    component: ComponentCreator('/pubul-0030/304/', 'cec'),
    exact: true
  },
  {
    path: '/pubul-0030/400/',
    component: ComponentCreator('/pubul-0030/400/', '391'),
    exact: true
  },
  {
    path: '/pubul-0030/401/',
    component: ComponentCreator('/pubul-0030/401/', 'a64'),
    exact: true
  },
  {
    path: '/pubul-0030/402/',
    component: ComponentCreator('/pubul-0030/402/', 'acd'),
    exact: true
  },
  {
    path: '/pubul-0030/403/',
    component: ComponentCreator('/pubul-0030/403/', '6cb'),
    exact: true
  },
  {
    path: '/pubul-0030/404/',
    component: ComponentCreator('/pubul-0030/404/', '0bc'),
    exact: true
  },
  {
    path: '/pubul-0030/405/',
    component: ComponentCreator('/pubul-0030/405/', '99d'),
    exact: true
  },
  {
    path: '/pubul-0030/408/',
    component: ComponentCreator('/pubul-0030/408/', '128'),
    exact: true
  },
  {
    path: '/pubul-0030/410/',
    component: ComponentCreator('/pubul-0030/410/', 'fc6'),
    exact: true
  },
  {
    path: '/pubul-0030/422/',
    component: ComponentCreator('/pubul-0030/422/', '6f6'),
    exact: true
  },
  {
    path: '/pubul-0030/429/',
    component: ComponentCreator('/pubul-0030/429/', '398'),
    exact: true
  },
  {
    path: '/pubul-0030/500/',
    component: ComponentCreator('/pubul-0030/500/', '857'),
    exact: true
  },
  {
    path: '/pubul-0030/502/',
    component: ComponentCreator('/pubul-0030/502/', '009'),
    exact: true
  },
  {
    path: '/pubul-0030/503/',
    component: ComponentCreator('/pubul-0030/503/', 'bc6'),
    exact: true
  },
  {
    path: '/pubul-0030/504/',
    component: ComponentCreator('/pubul-0030/504/', '774'),
    exact: true
  },
  {
    path: '/pubul-0030/596/',
    component: ComponentCreator('/pubul-0030/596/', 'dea'),
    exact: true
  },
  {
    path: '/pubul-0030/sheet/',
    component: ComponentCreator('/pubul-0030/sheet/', 'a2b'),
    exact: true
  },
  {
    path: '/salais-0024/',
    component: ComponentCreator('/salais-0024/', 'b87'),
    exact: true
  },
  {
    path: '/salais-0024/200/',
    component: ComponentCreator('/salais-0024/200/', '849'),
    exact: true
  },
  {
    path: '/salais-0024/201/',
    component: ComponentCreator('/salais-0024/201/', 'd8e'),
    exact: true
  },
  {
    path: '/salais-0024/202/',
    component: ComponentCreator('/salais-0024/202/', '49b'),
    exact: true
  },
  {
    path: '/salais-0024/204/',
    component: ComponentCreator('/salais-0024/204/', 'dc4'),
    exact: true
  },
  {
    path: '/salais-0024/301/',
    component: ComponentCreator('/salais-0024/301/', '234'),
    exact: true
  },
  {
    path: '/salais-0024/302/',
    component: ComponentCreator('/salais-0024/302/', '8af'),
    exact: true
  },
  {
    path: '/salais-0024/304/',
    component: ComponentCreator('/salais-0024/304/', '046'),
    exact: true
  },
  {
    path: '/salais-0024/400/',
    component: ComponentCreator('/salais-0024/400/', 'f3c'),
    exact: true
  },
  {
    path: '/salais-0024/401/',
    component: ComponentCreator('/salais-0024/401/', 'c78'),
    exact: true
  },
  {
    path: '/salais-0024/402/',
    component: ComponentCreator('/salais-0024/402/', 'e6a'),
    exact: true
  },
  {
    path: '/salais-0024/403/',
    component: ComponentCreator('/salais-0024/403/', '485'),
    exact: true
  },
  {
    path: '/salais-0024/404/',
    component: ComponentCreator('/salais-0024/404/', 'ba2'),
    exact: true
  },
  {
    path: '/salais-0024/405/',
    component: ComponentCreator('/salais-0024/405/', '04f'),
    exact: true
  },
  {
    path: '/salais-0024/408/',
    component: ComponentCreator('/salais-0024/408/', '3ff'),
    exact: true
  },
  {
    path: '/salais-0024/410/',
    component: ComponentCreator('/salais-0024/410/', 'ce3'),
    exact: true
  },
  {
    path: '/salais-0024/422/',
    component: ComponentCreator('/salais-0024/422/', 'd80'),
    exact: true
  },
  {
    path: '/salais-0024/429/',
    component: ComponentCreator('/salais-0024/429/', '609'),
    exact: true
  },
  {
    path: '/salais-0024/500/',
    component: ComponentCreator('/salais-0024/500/', 'a18'),
    exact: true
  },
  {
    path: '/salais-0024/502/',
    component: ComponentCreator('/salais-0024/502/', '308'),
    exact: true
  },
  {
    path: '/salais-0024/503/',
    component: ComponentCreator('/salais-0024/503/', 'abe'),
    exact: true
  },
  {
    path: '/salais-0024/504/',
    component: ComponentCreator('/salais-0024/504/', '119'),
    exact: true
  },
  {
    path: '/salais-0024/sheet/',
    component: ComponentCreator('/salais-0024/sheet/', 'cdf'),
    exact: true
  },
  {
    path: '/search/',
    component: ComponentCreator('/search/', '013'),
    exact: true
  },
  {
    path: '/senail-0025/',
    component: ComponentCreator('/senail-0025/', '25f'),
    exact: true
  },
  {
    path: '/senail-0025/200/',
    component: ComponentCreator('/senail-0025/200/', 'a14'),
    exact: true
  },
  {
    path: '/senail-0025/201/',
    component: ComponentCreator('/senail-0025/201/', 'b18'),
    exact: true
  },
  {
    path: '/senail-0025/202/',
    component: ComponentCreator('/senail-0025/202/', 'b58'),
    exact: true
  },
  {
    path: '/senail-0025/204/',
    component: ComponentCreator('/senail-0025/204/', '23e'),
    exact: true
  },
  {
    path: '/senail-0025/301/',
    component: ComponentCreator('/senail-0025/301/', '68e'),
    exact: true
  },
  {
    path: '/senail-0025/302/',
    component: ComponentCreator('/senail-0025/302/', 'cef'),
    exact: true
  },
  {
    path: '/senail-0025/304/',
    component: ComponentCreator('/senail-0025/304/', 'fdc'),
    exact: true
  },
  {
    path: '/senail-0025/400/',
    component: ComponentCreator('/senail-0025/400/', 'dfd'),
    exact: true
  },
  {
    path: '/senail-0025/401/',
    component: ComponentCreator('/senail-0025/401/', '0f1'),
    exact: true
  },
  {
    path: '/senail-0025/402/',
    component: ComponentCreator('/senail-0025/402/', '3b4'),
    exact: true
  },
  {
    path: '/senail-0025/403/',
    component: ComponentCreator('/senail-0025/403/', '797'),
    exact: true
  },
  {
    path: '/senail-0025/404/',
    component: ComponentCreator('/senail-0025/404/', '784'),
    exact: true
  },
  {
    path: '/senail-0025/405/',
    component: ComponentCreator('/senail-0025/405/', '81c'),
    exact: true
  },
  {
    path: '/senail-0025/408/',
    component: ComponentCreator('/senail-0025/408/', '5bc'),
    exact: true
  },
  {
    path: '/senail-0025/410/',
    component: ComponentCreator('/senail-0025/410/', '56d'),
    exact: true
  },
  {
    path: '/senail-0025/422/',
    component: ComponentCreator('/senail-0025/422/', '103'),
    exact: true
  },
  {
    path: '/senail-0025/429/',
    component: ComponentCreator('/senail-0025/429/', '5f1'),
    exact: true
  },
  {
    path: '/senail-0025/499/',
    component: ComponentCreator('/senail-0025/499/', '489'),
    exact: true
  },
  {
    path: '/senail-0025/500/',
    component: ComponentCreator('/senail-0025/500/', 'ac7'),
    exact: true
  },
  {
    path: '/senail-0025/502/',
    component: ComponentCreator('/senail-0025/502/', '340'),
    exact: true
  },
  {
    path: '/senail-0025/503/',
    component: ComponentCreator('/senail-0025/503/', '5e4'),
    exact: true
  },
  {
    path: '/senail-0025/504/',
    component: ComponentCreator('/senail-0025/504/', '340'),
    exact: true
  },
  {
    path: '/senail-0025/596/',
    component: ComponentCreator('/senail-0025/596/', '851'),
    exact: true
  },
  {
    path: '/senail-0025/sheet/',
    component: ComponentCreator('/senail-0025/sheet/', '417'),
    exact: true
  },
  {
    path: '/sheets/',
    component: ComponentCreator('/sheets/', '37b'),
    exact: true
  },
  {
    path: '/situations/',
    component: ComponentCreator('/situations/', '43d'),
    exact: true
  },
  {
    path: '/situations/accepted/',
    component: ComponentCreator('/situations/accepted/', '9c9'),
    exact: true
  },
  {
    path: '/situations/account-deactivated/',
    component: ComponentCreator('/situations/account-deactivated/', '390'),
    exact: true
  },
  {
    path: '/situations/bad-upstream-answer/',
    component: ComponentCreator('/situations/bad-upstream-answer/', '7d7'),
    exact: true
  },
  {
    path: '/situations/body-empty/',
    component: ComponentCreator('/situations/body-empty/', '1b5'),
    exact: true
  },
  {
    path: '/situations/client-closed/',
    component: ComponentCreator('/situations/client-closed/', '508'),
    exact: true
  },
  {
    path: '/situations/client-too-slow/',
    component: ComponentCreator('/situations/client-too-slow/', 'd80'),
    exact: true
  },
  {
    path: '/situations/concurrency-limited/',
    component: ComponentCreator('/situations/concurrency-limited/', 'f83'),
    exact: true
  },
  {
    path: '/situations/created/',
    component: ComponentCreator('/situations/created/', '4b0'),
    exact: true
  },
  {
    path: '/situations/credits-used-up/',
    component: ComponentCreator('/situations/credits-used-up/', '2d6'),
    exact: true
  },
  {
    path: '/situations/key-expired/',
    component: ComponentCreator('/situations/key-expired/', 'b39'),
    exact: true
  },
  {
    path: '/situations/key-inactive/',
    component: ComponentCreator('/situations/key-inactive/', '691'),
    exact: true
  },
  {
    path: '/situations/key-invalid/',
    component: ComponentCreator('/situations/key-invalid/', 'f4f'),
    exact: true
  },
  {
    path: '/situations/key-missing-or-invalid/',
    component: ComponentCreator('/situations/key-missing-or-invalid/', '5e6'),
    exact: true
  },
  {
    path: '/situations/key-missing/',
    component: ComponentCreator('/situations/key-missing/', '4ec'),
    exact: true
  },
  {
    path: '/situations/limit-out-of-range/',
    component: ComponentCreator('/situations/limit-out-of-range/', '946'),
    exact: true
  },
  {
    path: '/situations/method-not-allowed/',
    component: ComponentCreator('/situations/method-not-allowed/', 'f07'),
    exact: true
  },
  {
    path: '/situations/moved/',
    component: ComponentCreator('/situations/moved/', '3c4'),
    exact: true
  },
  {
    path: '/situations/no-permission/',
    component: ComponentCreator('/situations/no-permission/', 'e74'),
    exact: true
  },
  {
    path: '/situations/no-results/',
    component: ComponentCreator('/situations/no-results/', 'd38'),
    exact: true
  },
  {
    path: '/situations/not-modified/',
    component: ComponentCreator('/situations/not-modified/', 'd4e'),
    exact: true
  },
  {
    path: '/situations/not-processable/',
    component: ComponentCreator('/situations/not-processable/', '896'),
    exact: true
  },
  {
    path: '/situations/overload-or-maintenance/',
    component: ComponentCreator('/situations/overload-or-maintenance/', '89f'),
    exact: true
  },
  {
    path: '/situations/parameter-invalid/',
    component: ComponentCreator('/situations/parameter-invalid/', '559'),
    exact: true
  },
  {
    path: '/situations/payment-due/',
    component: ComponentCreator('/situations/payment-due/', '5e8'),
    exact: true
  },
  {
    path: '/situations/plan-excludes-feature/',
    component: ComponentCreator('/situations/plan-excludes-feature/', '41a'),
    exact: true
  },
  {
    path: '/situations/quota-used-up/',
    component: ComponentCreator('/situations/quota-used-up/', '408'),
    exact: true
  },
  {
    path: '/situations/rate-limited/',
    component: ComponentCreator('/situations/rate-limited/', '861'),
    exact: true
  },
  {
    path: '/situations/resource-gone/',
    component: ComponentCreator('/situations/resource-gone/', '6d4'),
    exact: true
  },
  {
    path: '/situations/resource-missing/',
    component: ComponentCreator('/situations/resource-missing/', '52f'),
    exact: true
  },
  {
    path: '/situations/route-unknown/',
    component: ComponentCreator('/situations/route-unknown/', '7b7'),
    exact: true
  },
  {
    path: '/situations/server-fault/',
    component: ComponentCreator('/situations/server-fault/', 'e2c'),
    exact: true
  },
  {
    path: '/situations/success/',
    component: ComponentCreator('/situations/success/', '9d5'),
    exact: true
  },
  {
    path: '/situations/upstream-timeout/',
    component: ComponentCreator('/situations/upstream-timeout/', 'd6e'),
    exact: true
  },
  {
    path: '/skefe-0029/',
    component: ComponentCreator('/skefe-0029/', '881'),
    exact: true
  },
  {
    path: '/skefe-0029/200/',
    component: ComponentCreator('/skefe-0029/200/', 'd98'),
    exact: true
  },
  {
    path: '/skefe-0029/201/',
    component: ComponentCreator('/skefe-0029/201/', '26d'),
    exact: true
  },
  {
    path: '/skefe-0029/202/',
    component: ComponentCreator('/skefe-0029/202/', 'a48'),
    exact: true
  },
  {
    path: '/skefe-0029/204/',
    component: ComponentCreator('/skefe-0029/204/', '343'),
    exact: true
  },
  {
    path: '/skefe-0029/301/',
    component: ComponentCreator('/skefe-0029/301/', '6ce'),
    exact: true
  },
  {
    path: '/skefe-0029/302/',
    component: ComponentCreator('/skefe-0029/302/', '954'),
    exact: true
  },
  {
    path: '/skefe-0029/304/',
    component: ComponentCreator('/skefe-0029/304/', '6b5'),
    exact: true
  },
  {
    path: '/skefe-0029/400/',
    component: ComponentCreator('/skefe-0029/400/', '74d'),
    exact: true
  },
  {
    path: '/skefe-0029/401/',
    component: ComponentCreator('/skefe-0029/401/', 'ec3'),
    exact: true
  },
  {
    path: '/skefe-0029/403/',
    component: ComponentCreator('/skefe-0029/403/', '4ae'),
    exact: true
  },
  {
    path: '/skefe-0029/404/',
    component: ComponentCreator('/skefe-0029/404/', 'fc3'),
    exact: true
  },
  {
    path: '/skefe-0029/405/',
    component: ComponentCreator('/skefe-0029/405/', 'f7a'),
    exact: true
  },
  {
    path: '/skefe-0029/410/',
    component: ComponentCreator('/skefe-0029/410/', '9b2'),
    exact: true
  },
  {
    path: '/skefe-0029/422/',
    component: ComponentCreator('/skefe-0029/422/', 'e22'),
    exact: true
  },
  {
    path: '/skefe-0029/429/',
    component: ComponentCreator('/skefe-0029/429/', '259'),
    exact: true
  },
  {
    path: '/skefe-0029/499/',
    component: ComponentCreator('/skefe-0029/499/', '28a'),
    exact: true
  },
  {
    path: '/skefe-0029/500/',
    component: ComponentCreator('/skefe-0029/500/', '88b'),
    exact: true
  },
  {
    path: '/skefe-0029/502/',
    component: ComponentCreator('/skefe-0029/502/', '865'),
    exact: true
  },
  {
    path: '/skefe-0029/503/',
    component: ComponentCreator('/skefe-0029/503/', 'ed9'),
    exact: true
  },
  {
    path: '/skefe-0029/504/',
    component: ComponentCreator('/skefe-0029/504/', '38a'),
    exact: true
  },
  {
    path: '/skefe-0029/sheet/',
    component: ComponentCreator('/skefe-0029/sheet/', '05c'),
    exact: true
  },
  {
    path: '/skeobeodriar-0026/',
    component: ComponentCreator('/skeobeodriar-0026/', 'cfc'),
    exact: true
  },
  {
    path: '/skeobeodriar-0026/200/',
    component: ComponentCreator('/skeobeodriar-0026/200/', '1fe'),
    exact: true
  },
  {
    path: '/skeobeodriar-0026/201/',
    component: ComponentCreator('/skeobeodriar-0026/201/', 'e56'),
    exact: true
  },
  {
    path: '/skeobeodriar-0026/202/',
    component: ComponentCreator('/skeobeodriar-0026/202/', '7d7'),
    exact: true
  },
  {
    path: '/skeobeodriar-0026/204/',
    component: ComponentCreator('/skeobeodriar-0026/204/', '6ff'),
    exact: true
  },
  {
    path: '/skeobeodriar-0026/301/',
    component: ComponentCreator('/skeobeodriar-0026/301/', 'aa8'),
    exact: true
  },
  {
    path: '/skeobeodriar-0026/302/',
    component: ComponentCreator('/skeobeodriar-0026/302/', 'c56'),
    exact: true
  },
  {
    path: '/skeobeodriar-0026/304/',
    component: ComponentCreator('/skeobeodriar-0026/304/', '00c'),
    exact: true
  },
  {
    path: '/skeobeodriar-0026/400/',
    component: ComponentCreator('/skeobeodriar-0026/400/', '36e'),
    exact: true
  },
  {
    path: '/skeobeodriar-0026/401/',
    component: ComponentCreator('/skeobeodriar-0026/401/', '363'),
    exact: true
  },
  {
    path: '/skeobeodriar-0026/402/',
    component: ComponentCreator('/skeobeodriar-0026/402/', '585'),
    exact: true
  },
  {
    path: '/skeobeodriar-0026/403/',
    component: ComponentCreator('/skeobeodriar-0026/403/', '9fc'),
    exact: true
  },
  {
    path: '/skeobeodriar-0026/404/',
    component: ComponentCreator('/skeobeodriar-0026/404/', '1ee'),
    exact: true
  },
  {
    path: '/skeobeodriar-0026/405/',
    component: ComponentCreator('/skeobeodriar-0026/405/', '487'),
    exact: true
  },
  {
    path: '/skeobeodriar-0026/408/',
    component: ComponentCreator('/skeobeodriar-0026/408/', '04b'),
    exact: true
  },
  {
    path: '/skeobeodriar-0026/410/',
    component: ComponentCreator('/skeobeodriar-0026/410/', '6e5'),
    exact: true
  },
  {
    path: '/skeobeodriar-0026/422/',
    component: ComponentCreator('/skeobeodriar-0026/422/', 'cca'),
    exact: true
  },
  {
    path: '/skeobeodriar-0026/429/',
    component: ComponentCreator('/skeobeodriar-0026/429/', '750'),
    exact: true
  },
  {
    path: '/skeobeodriar-0026/499/',
    component: ComponentCreator('/skeobeodriar-0026/499/', '2fe'),
    exact: true
  },
  {
    path: '/skeobeodriar-0026/500/',
    component: ComponentCreator('/skeobeodriar-0026/500/', 'a06'),
    exact: true
  },
  {
    path: '/skeobeodriar-0026/502/',
    component: ComponentCreator('/skeobeodriar-0026/502/', '393'),
    exact: true
  },
  {
    path: '/skeobeodriar-0026/503/',
    component: ComponentCreator('/skeobeodriar-0026/503/', '2ed'),
    exact: true
  },
  {
    path: '/skeobeodriar-0026/504/',
    component: ComponentCreator('/skeobeodriar-0026/504/', '318'),
    exact: true
  },
  {
    path: '/skeobeodriar-0026/596/',
    component: ComponentCreator('/skeobeodriar-0026/596/', '3ee'),
    exact: true
  },
  {
    path: '/skeobeodriar-0026/sheet/',
    component: ComponentCreator('/skeobeodriar-0026/sheet/', '17a'),
    exact: true
  },
  {
    path: '/skorel-0007/',
    component: ComponentCreator('/skorel-0007/', 'd7f'),
    exact: true
  },
  {
    path: '/skorel-0007/200/',
    component: ComponentCreator('/skorel-0007/200/', '6fa'),
    exact: true
  },
  {
    path: '/skorel-0007/201/',
    component: ComponentCreator('/skorel-0007/201/', 'c6b'),
    exact: true
  },
  {
    path: '/skorel-0007/202/',
    component: ComponentCreator('/skorel-0007/202/', 'ca9'),
    exact: true
  },
  {
    path: '/skorel-0007/204/',
    component: ComponentCreator('/skorel-0007/204/', '922'),
    exact: true
  },
  {
    path: '/skorel-0007/301/',
    component: ComponentCreator('/skorel-0007/301/', 'ed2'),
    exact: true
  },
  {
    path: '/skorel-0007/302/',
    component: ComponentCreator('/skorel-0007/302/', 'f65'),
    exact: true
  },
  {
    path: '/skorel-0007/304/',
    component: ComponentCreator('/skorel-0007/304/', '840'),
    exact: true
  },
  {
    path: '/skorel-0007/400/',
    component: ComponentCreator('/skorel-0007/400/', '4cd'),
    exact: true
  },
  {
    path: '/skorel-0007/401/',
    component: ComponentCreator('/skorel-0007/401/', '675'),
    exact: true
  },
  {
    path: '/skorel-0007/402/',
    component: ComponentCreator('/skorel-0007/402/', '0e0'),
    exact: true
  },
  {
    path: '/skorel-0007/403/',
    component: ComponentCreator('/skorel-0007/403/', '03e'),
    exact: true
  },
  {
    path: '/skorel-0007/404/',
    component: ComponentCreator('/skorel-0007/404/', 'd17'),
    exact: true
  },
  {
    path: '/skorel-0007/405/',
    component: ComponentCreator('/skorel-0007/405/', 'd14'),
    exact: true
  },
  {
    path: '/skorel-0007/408/',
    component: ComponentCreator('/skorel-0007/408/', '026'),
    exact: true
  },
  {
    path: '/skorel-0007/410/',
    component: ComponentCreator('/skorel-0007/410/', '7f1'),
    exact: true
  },
  {
    path: '/skorel-0007/429/',
    component: ComponentCreator('/skorel-0007/429/', '1f8'),
    exact: true
  },
  {
    path: '/skorel-0007/499/',
    component: ComponentCreator('/skorel-0007/499/', 'c49'),
    exact: true
  },
  {
    path: '/skorel-0007/500/',
    component: ComponentCreator('/skorel-0007/500/', '558'),
    exact: true
  },
  {
    path: '/skorel-0007/502/',
    component: ComponentCreator('/skorel-0007/502/', 'aa6'),
    exact: true
  },
  {
    path: '/skorel-0007/503/',
    component: ComponentCreator('/skorel-0007/503/', '9d2'),
    exact: true
  },
  {
    path: '/skorel-0007/504/',
    component: ComponentCreator('/skorel-0007/504/', 'eee'),
    exact: true
  },
  {
    path: '/skorel-0007/596/',
    component: ComponentCreator('/skorel-0007/596/', '5db'),
    exact: true
  },
  {
    path: '/skorel-0007/sheet/',
    component: ComponentCreator('/skorel-0007/sheet/', '8bc'),
    exact: true
  },
  {
    path: '/skukeon-0003/',
    component: ComponentCreator('/skukeon-0003/', '4ce'),
    exact: true
  },
  {
    path: '/skukeon-0003/200/',
    component: ComponentCreator('/skukeon-0003/200/', '643'),
    exact: true
  },
  {
    path: '/skukeon-0003/201/',
    component: ComponentCreator('/skukeon-0003/201/', 'b97'),
    exact: true
  },
  {
    path: '/skukeon-0003/202/',
    component: ComponentCreator('/skukeon-0003/202/', '2ad'),
    exact: true
  },
  {
    path: '/skukeon-0003/204/',
    component: ComponentCreator('/skukeon-0003/204/', '39e'),
    exact: true
  },
  {
    path: '/skukeon-0003/301/',
    component: ComponentCreator('/skukeon-0003/301/', 'a90'),
    exact: true
  },
  {
    path: '/skukeon-0003/302/',
    component: ComponentCreator('/skukeon-0003/302/', '57d'),
    exact: true
  },
  {
    path: '/skukeon-0003/304/',
    component: ComponentCreator('/skukeon-0003/304/', '5dd'),
    exact: true
  },
  {
    path: '/skukeon-0003/401/',
    component: ComponentCreator('/skukeon-0003/401/', '290'),
    exact: true
  },
  {
    path: '/skukeon-0003/402/',
    component: ComponentCreator('/skukeon-0003/402/', '982'),
    exact: true
  },
  {
    path: '/skukeon-0003/403/',
    component: ComponentCreator('/skukeon-0003/403/', '8b3'),
    exact: true
  },
  {
    path: '/skukeon-0003/404/',
    component: ComponentCreator('/skukeon-0003/404/', 'fec'),
    exact: true
  },
  {
    path: '/skukeon-0003/405/',
    component: ComponentCreator('/skukeon-0003/405/', 'a9d'),
    exact: true
  },
  {
    path: '/skukeon-0003/408/',
    component: ComponentCreator('/skukeon-0003/408/', '3b6'),
    exact: true
  },
  {
    path: '/skukeon-0003/410/',
    component: ComponentCreator('/skukeon-0003/410/', '6ae'),
    exact: true
  },
  {
    path: '/skukeon-0003/422/',
    component: ComponentCreator('/skukeon-0003/422/', '974'),
    exact: true
  },
  {
    path: '/skukeon-0003/429/',
    component: ComponentCreator('/skukeon-0003/429/', 'adb'),
    exact: true
  },
  {
    path: '/skukeon-0003/499/',
    component: ComponentCreator('/skukeon-0003/499/', '3ee'),
    exact: true
  },
  {
    path: '/skukeon-0003/500/',
    component: ComponentCreator('/skukeon-0003/500/', '95f'),
    exact: true
  },
  {
    path: '/skukeon-0003/502/',
    component: ComponentCreator('/skukeon-0003/502/', '140'),
    exact: true
  },
  {
    path: '/skukeon-0003/503/',
    component: ComponentCreator('/skukeon-0003/503/', '02e'),
    exact: true
  },
  {
    path: '/skukeon-0003/504/',
    component: ComponentCreator('/skukeon-0003/504/', '51a'),
    exact: true
  },
  {
    path: '/skukeon-0003/596/',
    component: ComponentCreator('/skukeon-0003/596/', 'fcb'),
    exact: true
  },
  {
    path: '/skukeon-0003/sheet/',
    component: ComponentCreator('/skukeon-0003/sheet/', '1fe'),
    exact: true
  },
  {
    path: '/sopliabrar-0020/',
    component: ComponentCreator('/sopliabrar-0020/', 'e98'),
    exact: true
  },
  {
    path: '/sopliabrar-0020/200/',
    component: ComponentCreator('/sopliabrar-0020/200/', '60d'),
    exact: true
  },
  {
    path: '/sopliabrar-0020/201/',
    component: ComponentCreator('/sopliabrar-0020/201/', '2b4'),
    exact: true
  },
  {
    path: '/sopliabrar-0020/202/',
    component: ComponentCreator('/sopliabrar-0020/202/', '944'),
    exact: true
  },
  {
    path: '/sopliabrar-0020/301/',
    component: ComponentCreator('/sopliabrar-0020/301/', '8fe'),
    exact: true
  },
  {
    path: '/sopliabrar-0020/302/',
    component: ComponentCreator('/sopliabrar-0020/302/', 'e65'),
    exact: true
  },
  {
    path: '/sopliabrar-0020/400/',
    component: ComponentCreator('/sopliabrar-0020/400/', 'c0b'),
    exact: true
  },
  {
    path: '/sopliabrar-0020/401/',
    component: ComponentCreator('/sopliabrar-0020/401/', 'e66'),
    exact: true
  },
  {
    path: '/sopliabrar-0020/402/',
    component: ComponentCreator('/sopliabrar-0020/402/', '456'),
    exact: true
  },
  {
    path: '/sopliabrar-0020/403/',
    component: ComponentCreator('/sopliabrar-0020/403/', '6f7'),
    exact: true
  },
  {
    path: '/sopliabrar-0020/404/',
    component: ComponentCreator('/sopliabrar-0020/404/', '6b0'),
    exact: true
  },
  {
    path: '/sopliabrar-0020/405/',
    component: ComponentCreator('/sopliabrar-0020/405/', 'a54'),
    exact: true
  },
  {
    path: '/sopliabrar-0020/408/',
    component: ComponentCreator('/sopliabrar-0020/408/', '562'),
    exact: true
  },
  {
    path: '/sopliabrar-0020/410/',
    component: ComponentCreator('/sopliabrar-0020/410/', 'ff2'),
    exact: true
  },
  {
    path: '/sopliabrar-0020/429/',
    component: ComponentCreator('/sopliabrar-0020/429/', '3fc'),
    exact: true
  },
  {
    path: '/sopliabrar-0020/499/',
    component: ComponentCreator('/sopliabrar-0020/499/', 'caf'),
    exact: true
  },
  {
    path: '/sopliabrar-0020/500/',
    component: ComponentCreator('/sopliabrar-0020/500/', 'bd6'),
    exact: true
  },
  {
    path: '/sopliabrar-0020/502/',
    component: ComponentCreator('/sopliabrar-0020/502/', '7df'),
    exact: true
  },
  {
    path: '/sopliabrar-0020/503/',
    component: ComponentCreator('/sopliabrar-0020/503/', '82e'),
    exact: true
  },
  {
    path: '/sopliabrar-0020/504/',
    component: ComponentCreator('/sopliabrar-0020/504/', '80e'),
    exact: true
  },
  {
    path: '/sopliabrar-0020/596/',
    component: ComponentCreator('/sopliabrar-0020/596/', 'a84'),
    exact: true
  },
  {
    path: '/sopliabrar-0020/sheet/',
    component: ComponentCreator('/sopliabrar-0020/sheet/', 'b03'),
    exact: true
  },
  {
    path: '/sportradar/',
    component: ComponentCreator('/sportradar/', '5e5'),
    exact: true
  },
  {
    path: '/sportradar/200/',
    component: ComponentCreator('/sportradar/200/', '215'),
    exact: true
  },
  {
    path: '/sportradar/301/',
    component: ComponentCreator('/sportradar/301/', '50d'),
    exact: true
  },
  {
    path: '/sportradar/302/',
    component: ComponentCreator('/sportradar/302/', '2dc'),
    exact: true
  },
  {
    path: '/sportradar/304/',
    component: ComponentCreator('/sportradar/304/', '7bf'),
    exact: true
  },
  {
    path: '/sportradar/400/',
    component: ComponentCreator('/sportradar/400/', '5fe'),
    exact: true
  },
  {
    path: '/sportradar/401/',
    component: ComponentCreator('/sportradar/401/', '94d'),
    exact: true
  },
  {
    path: '/sportradar/403/',
    component: ComponentCreator('/sportradar/403/', 'ba4'),
    exact: true
  },
  {
    path: '/sportradar/404/',
    component: ComponentCreator('/sportradar/404/', '356'),
    exact: true
  },
  {
    path: '/sportradar/405/',
    component: ComponentCreator('/sportradar/405/', 'eba'),
    exact: true
  },
  {
    path: '/sportradar/408/',
    component: ComponentCreator('/sportradar/408/', 'fab'),
    exact: true
  },
  {
    path: '/sportradar/410/',
    component: ComponentCreator('/sportradar/410/', '7a4'),
    exact: true
  },
  {
    path: '/sportradar/429/',
    component: ComponentCreator('/sportradar/429/', '340'),
    exact: true
  },
  {
    path: '/sportradar/499/',
    component: ComponentCreator('/sportradar/499/', '766'),
    exact: true
  },
  {
    path: '/sportradar/500/',
    component: ComponentCreator('/sportradar/500/', '23b'),
    exact: true
  },
  {
    path: '/sportradar/502/',
    component: ComponentCreator('/sportradar/502/', '212'),
    exact: true
  },
  {
    path: '/sportradar/503/',
    component: ComponentCreator('/sportradar/503/', 'd05'),
    exact: true
  },
  {
    path: '/sportradar/504/',
    component: ComponentCreator('/sportradar/504/', '520'),
    exact: true
  },
  {
    path: '/sportradar/596/',
    component: ComponentCreator('/sportradar/596/', '722'),
    exact: true
  },
  {
    path: '/sportradar/sheet/',
    component: ComponentCreator('/sportradar/sheet/', '257'),
    exact: true
  },
  {
    path: '/stete-0006/',
    component: ComponentCreator('/stete-0006/', 'f0f'),
    exact: true
  },
  {
    path: '/stete-0006/200/',
    component: ComponentCreator('/stete-0006/200/', '725'),
    exact: true
  },
  {
    path: '/stete-0006/201/',
    component: ComponentCreator('/stete-0006/201/', '818'),
    exact: true
  },
  {
    path: '/stete-0006/202/',
    component: ComponentCreator('/stete-0006/202/', 'd6a'),
    exact: true
  },
  {
    path: '/stete-0006/204/',
    component: ComponentCreator('/stete-0006/204/', '453'),
    exact: true
  },
  {
    path: '/stete-0006/301/',
    component: ComponentCreator('/stete-0006/301/', 'd84'),
    exact: true
  },
  {
    path: '/stete-0006/302/',
    component: ComponentCreator('/stete-0006/302/', '067'),
    exact: true
  },
  {
    path: '/stete-0006/304/',
    component: ComponentCreator('/stete-0006/304/', 'ba9'),
    exact: true
  },
  {
    path: '/stete-0006/400/',
    component: ComponentCreator('/stete-0006/400/', 'b99'),
    exact: true
  },
  {
    path: '/stete-0006/401/',
    component: ComponentCreator('/stete-0006/401/', '390'),
    exact: true
  },
  {
    path: '/stete-0006/402/',
    component: ComponentCreator('/stete-0006/402/', '660'),
    exact: true
  },
  {
    path: '/stete-0006/403/',
    component: ComponentCreator('/stete-0006/403/', '922'),
    exact: true
  },
  {
    path: '/stete-0006/404/',
    component: ComponentCreator('/stete-0006/404/', '778'),
    exact: true
  },
  {
    path: '/stete-0006/405/',
    component: ComponentCreator('/stete-0006/405/', 'f33'),
    exact: true
  },
  {
    path: '/stete-0006/408/',
    component: ComponentCreator('/stete-0006/408/', '51a'),
    exact: true
  },
  {
    path: '/stete-0006/410/',
    component: ComponentCreator('/stete-0006/410/', 'ffd'),
    exact: true
  },
  {
    path: '/stete-0006/422/',
    component: ComponentCreator('/stete-0006/422/', '62c'),
    exact: true
  },
  {
    path: '/stete-0006/429/',
    component: ComponentCreator('/stete-0006/429/', '58a'),
    exact: true
  },
  {
    path: '/stete-0006/499/',
    component: ComponentCreator('/stete-0006/499/', '565'),
    exact: true
  },
  {
    path: '/stete-0006/500/',
    component: ComponentCreator('/stete-0006/500/', '05b'),
    exact: true
  },
  {
    path: '/stete-0006/502/',
    component: ComponentCreator('/stete-0006/502/', '14d'),
    exact: true
  },
  {
    path: '/stete-0006/503/',
    component: ComponentCreator('/stete-0006/503/', '6dc'),
    exact: true
  },
  {
    path: '/stete-0006/504/',
    component: ComponentCreator('/stete-0006/504/', '487'),
    exact: true
  },
  {
    path: '/stete-0006/596/',
    component: ComponentCreator('/stete-0006/596/', 'a8d'),
    exact: true
  },
  {
    path: '/stete-0006/sheet/',
    component: ComponentCreator('/stete-0006/sheet/', '8fa'),
    exact: true
  },
  {
    path: '/stunes-0013/',
    component: ComponentCreator('/stunes-0013/', '947'),
    exact: true
  },
  {
    path: '/stunes-0013/201/',
    component: ComponentCreator('/stunes-0013/201/', '2d6'),
    exact: true
  },
  {
    path: '/stunes-0013/202/',
    component: ComponentCreator('/stunes-0013/202/', 'b7e'),
    exact: true
  },
  {
    path: '/stunes-0013/204/',
    component: ComponentCreator('/stunes-0013/204/', 'f19'),
    exact: true
  },
  {
    path: '/stunes-0013/301/',
    component: ComponentCreator('/stunes-0013/301/', 'dea'),
    exact: true
  },
  {
    path: '/stunes-0013/302/',
    component: ComponentCreator('/stunes-0013/302/', '8d2'),
    exact: true
  },
  {
    path: '/stunes-0013/400/',
    component: ComponentCreator('/stunes-0013/400/', '9d2'),
    exact: true
  },
  {
    path: '/stunes-0013/401/',
    component: ComponentCreator('/stunes-0013/401/', 'c11'),
    exact: true
  },
  {
    path: '/stunes-0013/402/',
    component: ComponentCreator('/stunes-0013/402/', 'bb8'),
    exact: true
  },
  {
    path: '/stunes-0013/404/',
    component: ComponentCreator('/stunes-0013/404/', 'd02'),
    exact: true
  },
  {
    path: '/stunes-0013/405/',
    component: ComponentCreator('/stunes-0013/405/', 'b16'),
    exact: true
  },
  {
    path: '/stunes-0013/408/',
    component: ComponentCreator('/stunes-0013/408/', '62b'),
    exact: true
  },
  {
    path: '/stunes-0013/410/',
    component: ComponentCreator('/stunes-0013/410/', '23a'),
    exact: true
  },
  {
    path: '/stunes-0013/422/',
    component: ComponentCreator('/stunes-0013/422/', '4c7'),
    exact: true
  },
  {
    path: '/stunes-0013/429/',
    component: ComponentCreator('/stunes-0013/429/', 'd01'),
    exact: true
  },
  {
    path: '/stunes-0013/499/',
    component: ComponentCreator('/stunes-0013/499/', 'fba'),
    exact: true
  },
  {
    path: '/stunes-0013/503/',
    component: ComponentCreator('/stunes-0013/503/', '209'),
    exact: true
  },
  {
    path: '/stunes-0013/504/',
    component: ComponentCreator('/stunes-0013/504/', '7c3'),
    exact: true
  },
  {
    path: '/stunes-0013/596/',
    component: ComponentCreator('/stunes-0013/596/', '728'),
    exact: true
  },
  {
    path: '/stunes-0013/sheet/',
    component: ComponentCreator('/stunes-0013/sheet/', '502'),
    exact: true
  },
  {
    path: '/tiledar-0008/',
    component: ComponentCreator('/tiledar-0008/', '782'),
    exact: true
  },
  {
    path: '/tiledar-0008/200/',
    component: ComponentCreator('/tiledar-0008/200/', 'a8f'),
    exact: true
  },
  {
    path: '/tiledar-0008/201/',
    component: ComponentCreator('/tiledar-0008/201/', '7bb'),
    exact: true
  },
  {
    path: '/tiledar-0008/204/',
    component: ComponentCreator('/tiledar-0008/204/', 'b94'),
    exact: true
  },
  {
    path: '/tiledar-0008/301/',
    component: ComponentCreator('/tiledar-0008/301/', '878'),
    exact: true
  },
  {
    path: '/tiledar-0008/302/',
    component: ComponentCreator('/tiledar-0008/302/', '322'),
    exact: true
  },
  {
    path: '/tiledar-0008/304/',
    component: ComponentCreator('/tiledar-0008/304/', '2db'),
    exact: true
  },
  {
    path: '/tiledar-0008/400/',
    component: ComponentCreator('/tiledar-0008/400/', 'fa7'),
    exact: true
  },
  {
    path: '/tiledar-0008/402/',
    component: ComponentCreator('/tiledar-0008/402/', '35b'),
    exact: true
  },
  {
    path: '/tiledar-0008/404/',
    component: ComponentCreator('/tiledar-0008/404/', '420'),
    exact: true
  },
  {
    path: '/tiledar-0008/405/',
    component: ComponentCreator('/tiledar-0008/405/', '2a4'),
    exact: true
  },
  {
    path: '/tiledar-0008/408/',
    component: ComponentCreator('/tiledar-0008/408/', '56b'),
    exact: true
  },
  {
    path: '/tiledar-0008/410/',
    component: ComponentCreator('/tiledar-0008/410/', '458'),
    exact: true
  },
  {
    path: '/tiledar-0008/422/',
    component: ComponentCreator('/tiledar-0008/422/', 'd9a'),
    exact: true
  },
  {
    path: '/tiledar-0008/499/',
    component: ComponentCreator('/tiledar-0008/499/', '7ad'),
    exact: true
  },
  {
    path: '/tiledar-0008/500/',
    component: ComponentCreator('/tiledar-0008/500/', 'b76'),
    exact: true
  },
  {
    path: '/tiledar-0008/502/',
    component: ComponentCreator('/tiledar-0008/502/', '1ed'),
    exact: true
  },
  {
    path: '/tiledar-0008/503/',
    component: ComponentCreator('/tiledar-0008/503/', 'ef7'),
    exact: true
  },
  {
    path: '/tiledar-0008/sheet/',
    component: ComponentCreator('/tiledar-0008/sheet/', '628'),
    exact: true
  },
  {
    path: '/veoton-0028/',
    component: ComponentCreator('/veoton-0028/', 'f7d'),
    exact: true
  },
  {
    path: '/veoton-0028/200/',
    component: ComponentCreator('/veoton-0028/200/', 'dc5'),
    exact: true
  },
  {
    path: '/veoton-0028/201/',
    component: ComponentCreator('/veoton-0028/201/', '9f3'),
    exact: true
  },
  {
    path: '/veoton-0028/202/',
    component: ComponentCreator('/veoton-0028/202/', '4cb'),
    exact: true
  },
  {
    path: '/veoton-0028/204/',
    component: ComponentCreator('/veoton-0028/204/', '222'),
    exact: true
  },
  {
    path: '/veoton-0028/301/',
    component: ComponentCreator('/veoton-0028/301/', '233'),
    exact: true
  },
  {
    path: '/veoton-0028/302/',
    component: ComponentCreator('/veoton-0028/302/', 'd60'),
    exact: true
  },
  {
    path: '/veoton-0028/304/',
    component: ComponentCreator('/veoton-0028/304/', '9dc'),
    exact: true
  },
  {
    path: '/veoton-0028/400/',
    component: ComponentCreator('/veoton-0028/400/', '664'),
    exact: true
  },
  {
    path: '/veoton-0028/401/',
    component: ComponentCreator('/veoton-0028/401/', 'f48'),
    exact: true
  },
  {
    path: '/veoton-0028/402/',
    component: ComponentCreator('/veoton-0028/402/', '349'),
    exact: true
  },
  {
    path: '/veoton-0028/403/',
    component: ComponentCreator('/veoton-0028/403/', '67b'),
    exact: true
  },
  {
    path: '/veoton-0028/404/',
    component: ComponentCreator('/veoton-0028/404/', 'a8a'),
    exact: true
  },
  {
    path: '/veoton-0028/405/',
    component: ComponentCreator('/veoton-0028/405/', 'cac'),
    exact: true
  },
  {
    path: '/veoton-0028/410/',
    component: ComponentCreator('/veoton-0028/410/', 'c67'),
    exact: true
  },
  {
    path: '/veoton-0028/422/',
    component: ComponentCreator('/veoton-0028/422/', 'ec0'),
    exact: true
  },
  {
    path: '/veoton-0028/429/',
    component: ComponentCreator('/veoton-0028/429/', '410'),
    exact: true
  },
  {
    path: '/veoton-0028/499/',
    component: ComponentCreator('/veoton-0028/499/', 'bf7'),
    exact: true
  },
  {
    path: '/veoton-0028/500/',
    component: ComponentCreator('/veoton-0028/500/', 'a1f'),
    exact: true
  },
  {
    path: '/veoton-0028/503/',
    component: ComponentCreator('/veoton-0028/503/', '7ed'),
    exact: true
  },
  {
    path: '/veoton-0028/504/',
    component: ComponentCreator('/veoton-0028/504/', '7db'),
    exact: true
  },
  {
    path: '/veoton-0028/596/',
    component: ComponentCreator('/veoton-0028/596/', '338'),
    exact: true
  },
  {
    path: '/veoton-0028/sheet/',
    component: ComponentCreator('/veoton-0028/sheet/', '1cd'),
    exact: true
  },
  {
    path: '/vetax-0001/',
    component: ComponentCreator('/vetax-0001/', '458'),
    exact: true
  },
  {
    path: '/vetax-0001/200/',
    component: ComponentCreator('/vetax-0001/200/', 'ae1'),
    exact: true
  },
  {
    path: '/vetax-0001/201/',
    component: ComponentCreator('/vetax-0001/201/', 'c38'),
    exact: true
  },
  {
    path: '/vetax-0001/204/',
    component: ComponentCreator('/vetax-0001/204/', '26b'),
    exact: true
  },
  {
    path: '/vetax-0001/301/',
    component: ComponentCreator('/vetax-0001/301/', 'aa0'),
    exact: true
  },
  {
    path: '/vetax-0001/302/',
    component: ComponentCreator('/vetax-0001/302/', '416'),
    exact: true
  },
  {
    path: '/vetax-0001/304/',
    component: ComponentCreator('/vetax-0001/304/', 'f9b'),
    exact: true
  },
  {
    path: '/vetax-0001/400/',
    component: ComponentCreator('/vetax-0001/400/', '2ca'),
    exact: true
  },
  {
    path: '/vetax-0001/401/',
    component: ComponentCreator('/vetax-0001/401/', 'd16'),
    exact: true
  },
  {
    path: '/vetax-0001/402/',
    component: ComponentCreator('/vetax-0001/402/', '91d'),
    exact: true
  },
  {
    path: '/vetax-0001/403/',
    component: ComponentCreator('/vetax-0001/403/', '966'),
    exact: true
  },
  {
    path: '/vetax-0001/404/',
    component: ComponentCreator('/vetax-0001/404/', '245'),
    exact: true
  },
  {
    path: '/vetax-0001/405/',
    component: ComponentCreator('/vetax-0001/405/', '15f'),
    exact: true
  },
  {
    path: '/vetax-0001/410/',
    component: ComponentCreator('/vetax-0001/410/', '1ca'),
    exact: true
  },
  {
    path: '/vetax-0001/422/',
    component: ComponentCreator('/vetax-0001/422/', '03a'),
    exact: true
  },
  {
    path: '/vetax-0001/429/',
    component: ComponentCreator('/vetax-0001/429/', '90c'),
    exact: true
  },
  {
    path: '/vetax-0001/499/',
    component: ComponentCreator('/vetax-0001/499/', '757'),
    exact: true
  },
  {
    path: '/vetax-0001/500/',
    component: ComponentCreator('/vetax-0001/500/', '03f'),
    exact: true
  },
  {
    path: '/vetax-0001/502/',
    component: ComponentCreator('/vetax-0001/502/', '183'),
    exact: true
  },
  {
    path: '/vetax-0001/503/',
    component: ComponentCreator('/vetax-0001/503/', '679'),
    exact: true
  },
  {
    path: '/vetax-0001/504/',
    component: ComponentCreator('/vetax-0001/504/', '087'),
    exact: true
  },
  {
    path: '/vetax-0001/596/',
    component: ComponentCreator('/vetax-0001/596/', '960'),
    exact: true
  },
  {
    path: '/vetax-0001/sheet/',
    component: ComponentCreator('/vetax-0001/sheet/', 'e3e'),
    exact: true
  },
  {
    path: '/vezabu-0015/',
    component: ComponentCreator('/vezabu-0015/', 'a46'),
    exact: true
  },
  {
    path: '/vezabu-0015/201/',
    component: ComponentCreator('/vezabu-0015/201/', 'a61'),
    exact: true
  },
  {
    path: '/vezabu-0015/202/',
    component: ComponentCreator('/vezabu-0015/202/', '550'),
    exact: true
  },
  {
    path: '/vezabu-0015/204/',
    component: ComponentCreator('/vezabu-0015/204/', '6b4'),
    exact: true
  },
  {
    path: '/vezabu-0015/301/',
    component: ComponentCreator('/vezabu-0015/301/', '9b6'),
    exact: true
  },
  {
    path: '/vezabu-0015/302/',
    component: ComponentCreator('/vezabu-0015/302/', '024'),
    exact: true
  },
  {
    path: '/vezabu-0015/400/',
    component: ComponentCreator('/vezabu-0015/400/', '942'),
    exact: true
  },
  {
    path: '/vezabu-0015/401/',
    component: ComponentCreator('/vezabu-0015/401/', '9f0'),
    exact: true
  },
  {
    path: '/vezabu-0015/402/',
    component: ComponentCreator('/vezabu-0015/402/', 'd27'),
    exact: true
  },
  {
    path: '/vezabu-0015/403/',
    component: ComponentCreator('/vezabu-0015/403/', '7cd'),
    exact: true
  },
  {
    path: '/vezabu-0015/404/',
    component: ComponentCreator('/vezabu-0015/404/', 'd2b'),
    exact: true
  },
  {
    path: '/vezabu-0015/405/',
    component: ComponentCreator('/vezabu-0015/405/', '93a'),
    exact: true
  },
  {
    path: '/vezabu-0015/408/',
    component: ComponentCreator('/vezabu-0015/408/', '8d4'),
    exact: true
  },
  {
    path: '/vezabu-0015/410/',
    component: ComponentCreator('/vezabu-0015/410/', '5d8'),
    exact: true
  },
  {
    path: '/vezabu-0015/422/',
    component: ComponentCreator('/vezabu-0015/422/', 'b69'),
    exact: true
  },
  {
    path: '/vezabu-0015/429/',
    component: ComponentCreator('/vezabu-0015/429/', 'e4d'),
    exact: true
  },
  {
    path: '/vezabu-0015/500/',
    component: ComponentCreator('/vezabu-0015/500/', 'ff7'),
    exact: true
  },
  {
    path: '/vezabu-0015/502/',
    component: ComponentCreator('/vezabu-0015/502/', 'dc6'),
    exact: true
  },
  {
    path: '/vezabu-0015/503/',
    component: ComponentCreator('/vezabu-0015/503/', 'a02'),
    exact: true
  },
  {
    path: '/vezabu-0015/596/',
    component: ComponentCreator('/vezabu-0015/596/', '5ec'),
    exact: true
  },
  {
    path: '/vezabu-0015/sheet/',
    component: ComponentCreator('/vezabu-0015/sheet/', '25a'),
    exact: true
  },
  {
    path: '/vugran-0005/',
    component: ComponentCreator('/vugran-0005/', '034'),
    exact: true
  },
  {
    path: '/vugran-0005/200/',
    component: ComponentCreator('/vugran-0005/200/', '6b8'),
    exact: true
  },
  {
    path: '/vugran-0005/201/',
    component: ComponentCreator('/vugran-0005/201/', '6dd'),
    exact: true
  },
  {
    path: '/vugran-0005/202/',
    component: ComponentCreator('/vugran-0005/202/', '07a'),
    exact: true
  },
  {
    path: '/vugran-0005/204/',
    component: ComponentCreator('/vugran-0005/204/', 'd67'),
    exact: true
  },
  {
    path: '/vugran-0005/301/',
    component: ComponentCreator('/vugran-0005/301/', 'e8b'),
    exact: true
  },
  {
    path: '/vugran-0005/302/',
    component: ComponentCreator('/vugran-0005/302/', 'e45'),
    exact: true
  },
  {
    path: '/vugran-0005/304/',
    component: ComponentCreator('/vugran-0005/304/', '73f'),
    exact: true
  },
  {
    path: '/vugran-0005/400/',
    component: ComponentCreator('/vugran-0005/400/', '49c'),
    exact: true
  },
  {
    path: '/vugran-0005/401/',
    component: ComponentCreator('/vugran-0005/401/', 'f04'),
    exact: true
  },
  {
    path: '/vugran-0005/402/',
    component: ComponentCreator('/vugran-0005/402/', 'a0d'),
    exact: true
  },
  {
    path: '/vugran-0005/403/',
    component: ComponentCreator('/vugran-0005/403/', '64f'),
    exact: true
  },
  {
    path: '/vugran-0005/404/',
    component: ComponentCreator('/vugran-0005/404/', 'e20'),
    exact: true
  },
  {
    path: '/vugran-0005/405/',
    component: ComponentCreator('/vugran-0005/405/', '314'),
    exact: true
  },
  {
    path: '/vugran-0005/408/',
    component: ComponentCreator('/vugran-0005/408/', '2c9'),
    exact: true
  },
  {
    path: '/vugran-0005/410/',
    component: ComponentCreator('/vugran-0005/410/', 'e6f'),
    exact: true
  },
  {
    path: '/vugran-0005/422/',
    component: ComponentCreator('/vugran-0005/422/', 'e18'),
    exact: true
  },
  {
    path: '/vugran-0005/429/',
    component: ComponentCreator('/vugran-0005/429/', '069'),
    exact: true
  },
  {
    path: '/vugran-0005/499/',
    component: ComponentCreator('/vugran-0005/499/', '187'),
    exact: true
  },
  {
    path: '/vugran-0005/500/',
    component: ComponentCreator('/vugran-0005/500/', 'dda'),
    exact: true
  },
  {
    path: '/vugran-0005/502/',
    component: ComponentCreator('/vugran-0005/502/', '90a'),
    exact: true
  },
  {
    path: '/vugran-0005/503/',
    component: ComponentCreator('/vugran-0005/503/', '7f5'),
    exact: true
  },
  {
    path: '/vugran-0005/504/',
    component: ComponentCreator('/vugran-0005/504/', 'eaf'),
    exact: true
  },
  {
    path: '/vugran-0005/596/',
    component: ComponentCreator('/vugran-0005/596/', 'd1d'),
    exact: true
  },
  {
    path: '/vugran-0005/sheet/',
    component: ComponentCreator('/vugran-0005/sheet/', '260'),
    exact: true
  },
  {
    path: '/zaidriax-0004/',
    component: ComponentCreator('/zaidriax-0004/', '31b'),
    exact: true
  },
  {
    path: '/zaidriax-0004/200/',
    component: ComponentCreator('/zaidriax-0004/200/', '340'),
    exact: true
  },
  {
    path: '/zaidriax-0004/201/',
    component: ComponentCreator('/zaidriax-0004/201/', '22d'),
    exact: true
  },
  {
    path: '/zaidriax-0004/202/',
    component: ComponentCreator('/zaidriax-0004/202/', '5be'),
    exact: true
  },
  {
    path: '/zaidriax-0004/204/',
    component: ComponentCreator('/zaidriax-0004/204/', 'd39'),
    exact: true
  },
  {
    path: '/zaidriax-0004/301/',
    component: ComponentCreator('/zaidriax-0004/301/', '927'),
    exact: true
  },
  {
    path: '/zaidriax-0004/302/',
    component: ComponentCreator('/zaidriax-0004/302/', '71d'),
    exact: true
  },
  {
    path: '/zaidriax-0004/304/',
    component: ComponentCreator('/zaidriax-0004/304/', '391'),
    exact: true
  },
  {
    path: '/zaidriax-0004/400/',
    component: ComponentCreator('/zaidriax-0004/400/', '1bb'),
    exact: true
  },
  {
    path: '/zaidriax-0004/402/',
    component: ComponentCreator('/zaidriax-0004/402/', 'd22'),
    exact: true
  },
  {
    path: '/zaidriax-0004/403/',
    component: ComponentCreator('/zaidriax-0004/403/', 'd8d'),
    exact: true
  },
  {
    path: '/zaidriax-0004/404/',
    component: ComponentCreator('/zaidriax-0004/404/', '12e'),
    exact: true
  },
  {
    path: '/zaidriax-0004/405/',
    component: ComponentCreator('/zaidriax-0004/405/', 'f6d'),
    exact: true
  },
  {
    path: '/zaidriax-0004/408/',
    component: ComponentCreator('/zaidriax-0004/408/', 'de6'),
    exact: true
  },
  {
    path: '/zaidriax-0004/410/',
    component: ComponentCreator('/zaidriax-0004/410/', '0d8'),
    exact: true
  },
  {
    path: '/zaidriax-0004/422/',
    component: ComponentCreator('/zaidriax-0004/422/', 'd3b'),
    exact: true
  },
  {
    path: '/zaidriax-0004/429/',
    component: ComponentCreator('/zaidriax-0004/429/', 'c5b'),
    exact: true
  },
  {
    path: '/zaidriax-0004/499/',
    component: ComponentCreator('/zaidriax-0004/499/', 'a5b'),
    exact: true
  },
  {
    path: '/zaidriax-0004/500/',
    component: ComponentCreator('/zaidriax-0004/500/', 'a26'),
    exact: true
  },
  {
    path: '/zaidriax-0004/502/',
    component: ComponentCreator('/zaidriax-0004/502/', 'fdb'),
    exact: true
  },
  {
    path: '/zaidriax-0004/503/',
    component: ComponentCreator('/zaidriax-0004/503/', '542'),
    exact: true
  },
  {
    path: '/zaidriax-0004/504/',
    component: ComponentCreator('/zaidriax-0004/504/', 'c5b'),
    exact: true
  },
  {
    path: '/zaidriax-0004/596/',
    component: ComponentCreator('/zaidriax-0004/596/', 'c79'),
    exact: true
  },
  {
    path: '/zaidriax-0004/sheet/',
    component: ComponentCreator('/zaidriax-0004/sheet/', '52f'),
    exact: true
  },
  {
    path: '/zeomor-0027/',
    component: ComponentCreator('/zeomor-0027/', '2a7'),
    exact: true
  },
  {
    path: '/zeomor-0027/201/',
    component: ComponentCreator('/zeomor-0027/201/', '45d'),
    exact: true
  },
  {
    path: '/zeomor-0027/202/',
    component: ComponentCreator('/zeomor-0027/202/', 'f96'),
    exact: true
  },
  {
    path: '/zeomor-0027/204/',
    component: ComponentCreator('/zeomor-0027/204/', '4bf'),
    exact: true
  },
  {
    path: '/zeomor-0027/301/',
    component: ComponentCreator('/zeomor-0027/301/', 'f0a'),
    exact: true
  },
  {
    path: '/zeomor-0027/302/',
    component: ComponentCreator('/zeomor-0027/302/', '51c'),
    exact: true
  },
  {
    path: '/zeomor-0027/400/',
    component: ComponentCreator('/zeomor-0027/400/', 'eda'),
    exact: true
  },
  {
    path: '/zeomor-0027/401/',
    component: ComponentCreator('/zeomor-0027/401/', '79b'),
    exact: true
  },
  {
    path: '/zeomor-0027/402/',
    component: ComponentCreator('/zeomor-0027/402/', '85a'),
    exact: true
  },
  {
    path: '/zeomor-0027/403/',
    component: ComponentCreator('/zeomor-0027/403/', '47c'),
    exact: true
  },
  {
    path: '/zeomor-0027/408/',
    component: ComponentCreator('/zeomor-0027/408/', '47f'),
    exact: true
  },
  {
    path: '/zeomor-0027/410/',
    component: ComponentCreator('/zeomor-0027/410/', '3fe'),
    exact: true
  },
  {
    path: '/zeomor-0027/429/',
    component: ComponentCreator('/zeomor-0027/429/', '319'),
    exact: true
  },
  {
    path: '/zeomor-0027/500/',
    component: ComponentCreator('/zeomor-0027/500/', 'c44'),
    exact: true
  },
  {
    path: '/zeomor-0027/503/',
    component: ComponentCreator('/zeomor-0027/503/', '09f'),
    exact: true
  },
  {
    path: '/zeomor-0027/504/',
    component: ComponentCreator('/zeomor-0027/504/', '6c6'),
    exact: true
  },
  {
    path: '/zeomor-0027/596/',
    component: ComponentCreator('/zeomor-0027/596/', 'a28'),
    exact: true
  },
  {
    path: '/zeomor-0027/sheet/',
    component: ComponentCreator('/zeomor-0027/sheet/', 'bbf'),
    exact: true
  },
  {
    path: '/zinal-0011/',
    component: ComponentCreator('/zinal-0011/', 'b2d'),
    exact: true
  },
  {
    path: '/zinal-0011/200/',
    component: ComponentCreator('/zinal-0011/200/', 'd68'),
    exact: true
  },
  {
    path: '/zinal-0011/201/',
    component: ComponentCreator('/zinal-0011/201/', '288'),
    exact: true
  },
  {
    path: '/zinal-0011/202/',
    component: ComponentCreator('/zinal-0011/202/', '7e6'),
    exact: true
  },
  {
    path: '/zinal-0011/204/',
    component: ComponentCreator('/zinal-0011/204/', '828'),
    exact: true
  },
  {
    path: '/zinal-0011/301/',
    component: ComponentCreator('/zinal-0011/301/', '197'),
    exact: true
  },
  {
    path: '/zinal-0011/302/',
    component: ComponentCreator('/zinal-0011/302/', '20c'),
    exact: true
  },
  {
    path: '/zinal-0011/304/',
    component: ComponentCreator('/zinal-0011/304/', '6ed'),
    exact: true
  },
  {
    path: '/zinal-0011/400/',
    component: ComponentCreator('/zinal-0011/400/', '72d'),
    exact: true
  },
  {
    path: '/zinal-0011/401/',
    component: ComponentCreator('/zinal-0011/401/', 'fff'),
    exact: true
  },
  {
    path: '/zinal-0011/402/',
    component: ComponentCreator('/zinal-0011/402/', '819'),
    exact: true
  },
  {
    path: '/zinal-0011/403/',
    component: ComponentCreator('/zinal-0011/403/', '6f6'),
    exact: true
  },
  {
    path: '/zinal-0011/404/',
    component: ComponentCreator('/zinal-0011/404/', '69e'),
    exact: true
  },
  {
    path: '/zinal-0011/405/',
    component: ComponentCreator('/zinal-0011/405/', 'd7f'),
    exact: true
  },
  {
    path: '/zinal-0011/408/',
    component: ComponentCreator('/zinal-0011/408/', 'a62'),
    exact: true
  },
  {
    path: '/zinal-0011/410/',
    component: ComponentCreator('/zinal-0011/410/', '4fa'),
    exact: true
  },
  {
    path: '/zinal-0011/422/',
    component: ComponentCreator('/zinal-0011/422/', '321'),
    exact: true
  },
  {
    path: '/zinal-0011/429/',
    component: ComponentCreator('/zinal-0011/429/', 'b53'),
    exact: true
  },
  {
    path: '/zinal-0011/499/',
    component: ComponentCreator('/zinal-0011/499/', '61e'),
    exact: true
  },
  {
    path: '/zinal-0011/500/',
    component: ComponentCreator('/zinal-0011/500/', 'ffb'),
    exact: true
  },
  {
    path: '/zinal-0011/502/',
    component: ComponentCreator('/zinal-0011/502/', '6e1'),
    exact: true
  },
  {
    path: '/zinal-0011/503/',
    component: ComponentCreator('/zinal-0011/503/', 'a95'),
    exact: true
  },
  {
    path: '/zinal-0011/504/',
    component: ComponentCreator('/zinal-0011/504/', 'd4f'),
    exact: true
  },
  {
    path: '/zinal-0011/596/',
    component: ComponentCreator('/zinal-0011/596/', '25c'),
    exact: true
  },
  {
    path: '/zinal-0011/sheet/',
    component: ComponentCreator('/zinal-0011/sheet/', 'c20'),
    exact: true
  },
  {
    path: '/docs/',
    component: ComponentCreator('/docs/', '1f8'),
    routes: [
      {
        path: '/docs/',
        component: ComponentCreator('/docs/', 'd08'),
        routes: [
          {
            path: '/docs/',
            component: ComponentCreator('/docs/', 'e7c'),
            routes: [
              {
                path: '/docs/',
                component: ComponentCreator('/docs/', '4ed'),
                exact: true,
                sidebar: "guides"
              },
              {
                path: '/docs/401-or-403/',
                component: ComponentCreator('/docs/401-or-403/', 'd4f'),
                exact: true,
                sidebar: "guides"
              },
              {
                path: '/docs/add-a-provider/',
                component: ComponentCreator('/docs/add-a-provider/', '7ec'),
                exact: true,
                sidebar: "guides"
              },
              {
                path: '/docs/api/',
                component: ComponentCreator('/docs/api/', '32e'),
                exact: true,
                sidebar: "guides"
              },
              {
                path: '/docs/find-an-error/',
                component: ComponentCreator('/docs/find-an-error/', '79c'),
                exact: true,
                sidebar: "guides"
              },
              {
                path: '/docs/host-your-own-copy/',
                component: ComponentCreator('/docs/host-your-own-copy/', '3ba'),
                exact: true,
                sidebar: "guides"
              },
              {
                path: '/docs/how-to-read-an-entry/',
                component: ComponentCreator('/docs/how-to-read-an-entry/', '646'),
                exact: true,
                sidebar: "guides"
              },
              {
                path: '/docs/link-from-your-helpdesk/',
                component: ComponentCreator('/docs/link-from-your-helpdesk/', '5ba'),
                exact: true,
                sidebar: "guides"
              },
              {
                path: '/docs/payment-required/',
                component: ComponentCreator('/docs/payment-required/', '3b8'),
                exact: true,
                sidebar: "guides"
              },
              {
                path: '/docs/point-your-errors-here/',
                component: ComponentCreator('/docs/point-your-errors-here/', '76f'),
                exact: true,
                sidebar: "guides"
              },
              {
                path: '/docs/registered-and-unregistered-codes/',
                component: ComponentCreator('/docs/registered-and-unregistered-codes/', 'c4f'),
                exact: true,
                sidebar: "guides"
              },
              {
                path: '/docs/retry-and-back-off/',
                component: ComponentCreator('/docs/retry-and-back-off/', 'fe9'),
                exact: true,
                sidebar: "guides"
              }
            ]
          }
        ]
      }
    ]
  },
  {
    path: '/',
    component: ComponentCreator('/', '67b'),
    exact: true
  },
  {
    path: '*',
    component: ComponentCreator('*'),
  },
];
