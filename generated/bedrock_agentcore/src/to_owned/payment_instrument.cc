// Copies of the shapes that are parts of answers and of requests.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/views/payment_instrument.h"

#include "outcrop/bedrock_agentcore/to_owned.h"
#include "outcrop/bedrock_agentcore/types/payment_instrument_details.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore {

LinkedAccountDeveloperJwt to_owned(const LinkedAccountDeveloperJwtView& view) {
  LinkedAccountDeveloperJwt owned;
  internal::own(owned.kid, view.kid);
  internal::own(owned.sub, view.sub);
  return owned;
}

LinkedAccountEmail to_owned(const LinkedAccountEmailView& view) {
  LinkedAccountEmail owned;
  internal::own(owned.email_address, view.email_address);
  return owned;
}

OAuth2Authentication to_owned(const OAuth2AuthenticationView& view) {
  OAuth2Authentication owned;
  internal::own(owned.sub, view.sub);
  internal::own(owned.email_address, view.email_address);
  internal::own(owned.name, view.name);
  internal::own(owned.username, view.username);
  return owned;
}

LinkedAccountOAuth2 to_owned(const LinkedAccountOAuth2View& view) {
  LinkedAccountOAuth2 owned;
  internal::own(owned.google, view.google);
  internal::own(owned.apple, view.apple);
  internal::own(owned.x, view.x);
  internal::own(owned.telegram, view.telegram);
  internal::own(owned.github, view.github);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

LinkedAccountSms to_owned(const LinkedAccountSmsView& view) {
  LinkedAccountSms owned;
  internal::own(owned.phone_number, view.phone_number);
  return owned;
}

LinkedAccount to_owned(const LinkedAccountView& view) {
  LinkedAccount owned;
  internal::own(owned.email, view.email);
  internal::own(owned.sms, view.sms);
  internal::own(owned.developer_jwt, view.developer_jwt);
  internal::own(owned.o_auth2, view.o_auth2);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

EmbeddedCryptoWallet to_owned(const EmbeddedCryptoWalletView& view) {
  EmbeddedCryptoWallet owned;
  internal::own(owned.network, view.network);
  internal::own(owned.linked_accounts, view.linked_accounts);
  internal::own(owned.wallet_address, view.wallet_address);
  internal::own(owned.redirect_url, view.redirect_url);
  return owned;
}

PaymentInstrumentDetails to_owned(const PaymentInstrumentDetailsView& view) {
  PaymentInstrumentDetails owned;
  internal::own(owned.embedded_crypto_wallet, view.embedded_crypto_wallet);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

}  // namespace outcrop::bedrock_agentcore
