export { type Me, meQuery, useLanguage, useMe } from "./api";
export { signOut } from "./auth";
export { AddressForm } from "./door/AddressForm";
export { LanguageSwitch } from "./door/LanguageSwitch";
export { SignInForm } from "./door/SignInForm";
export { SignInPage } from "./door/SignInPage";
export { type SignIn, useSignIn } from "./door/useSignIn";
export { ProfilePage } from "./profile/ProfilePage";
export { UserMenu } from "./UserMenu";
