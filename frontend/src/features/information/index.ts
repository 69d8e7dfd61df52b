export { InformationPage } from "./InformationPage";
