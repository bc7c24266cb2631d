export { cancelChargePack, chargePack } from './charge-pack';
