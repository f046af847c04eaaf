// Tables of the shapes in outcrop/bedrock_agentcore/types/payment_instrument_details.h.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore/types/payment_instrument_details.h>

#include "bedrock_agentcore/fields.h"

namespace outcrop::bedrock_agentcore {

const cli::Shape& fields_of(const EmbeddedCryptoWallet*) {
  static constexpr cli::Field fields[] = {
      cli::field<&EmbeddedCryptoWallet::network>("network", true),
      cli::field<&EmbeddedCryptoWallet::linked_accounts>("linkedAccounts", true),
      cli::field<&EmbeddedCryptoWallet::wallet_address>("walletAddress"),
      cli::field<&EmbeddedCryptoWallet::redirect_url>("redirectUrl"),
  };
  static constexpr cli::Shape shape{.name = "EmbeddedCryptoWallet", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const LinkedAccount*) {
  static constexpr cli::Field fields[] = {
      cli::field<&LinkedAccount::email>("email"),
      cli::field<&LinkedAccount::sms>("sms"),
      cli::field<&LinkedAccount::developer_jwt>("developerJwt"),
      cli::field<&LinkedAccount::o_auth2>("oAuth2"),
  };
  static constexpr cli::Shape shape{.name = "LinkedAccount", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const LinkedAccountDeveloperJwt*) {
  static constexpr cli::Field fields[] = {
      cli::field<&LinkedAccountDeveloperJwt::kid>("kid", true),
      cli::field<&LinkedAccountDeveloperJwt::sub>("sub", true),
  };
  static constexpr cli::Shape shape{.name = "LinkedAccountDeveloperJwt", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const LinkedAccountEmail*) {
  static constexpr cli::Field fields[] = {
      cli::field<&LinkedAccountEmail::email_address>("emailAddress", true),
  };
  static constexpr cli::Shape shape{.name = "LinkedAccountEmail", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const LinkedAccountOAuth2*) {
  static constexpr cli::Field fields[] = {
      cli::field<&LinkedAccountOAuth2::google>("google"), cli::field<&LinkedAccountOAuth2::apple>("apple"),
      cli::field<&LinkedAccountOAuth2::x>("x"),           cli::field<&LinkedAccountOAuth2::telegram>("telegram"),
      cli::field<&LinkedAccountOAuth2::github>("github"),
  };
  static constexpr cli::Shape shape{.name = "LinkedAccountOAuth2", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const LinkedAccountSms*) {
  static constexpr cli::Field fields[] = {
      cli::field<&LinkedAccountSms::phone_number>("phoneNumber", true),
  };
  static constexpr cli::Shape shape{.name = "LinkedAccountSms", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const OAuth2Authentication*) {
  static constexpr cli::Field fields[] = {
      cli::field<&OAuth2Authentication::sub>("sub", true),
      cli::field<&OAuth2Authentication::email_address>("emailAddress"),
      cli::field<&OAuth2Authentication::name>("name"),
      cli::field<&OAuth2Authentication::username>("username"),
  };
  static constexpr cli::Shape shape{.name = "OAuth2Authentication", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const PaymentInstrumentDetails*) {
  static constexpr cli::Field fields[] = {
      cli::field<&PaymentInstrumentDetails::embedded_crypto_wallet>("embeddedCryptoWallet"),
  };
  static constexpr cli::Shape shape{.name = "PaymentInstrumentDetails", .fields = fields, .is_union = true};
  return shape;
}

}  // namespace outcrop::bedrock_agentcore
