// Writes PaymentInstrumentDetails and the shapes that only it holds as JSON.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/types/payment_instrument_details.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_agentcore {

void write_json(internal::JsonWriter& writer, const LinkedAccountDeveloperJwt& in) {
  writer.begin_object();
  writer.required("kid", in.kid);
  writer.required("sub", in.sub);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const LinkedAccountEmail& in) {
  writer.begin_object();
  writer.sensitive().required("emailAddress", in.email_address);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const OAuth2Authentication& in) {
  writer.begin_object();
  writer.sensitive().required("sub", in.sub);
  writer.sensitive().member("emailAddress", in.email_address);
  writer.sensitive().member("name", in.name);
  writer.sensitive().member("username", in.username);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const LinkedAccountOAuth2& in) {
  writer.exactly_one("LinkedAccountOAuth2", in.google.has_value() + in.apple.has_value() + in.x.has_value() +
                                                in.telegram.has_value() + in.github.has_value() +
                                                in.unknown.has_value());
  writer.begin_object();
  writer.sensitive().member("google", in.google);
  writer.sensitive().member("apple", in.apple);
  writer.sensitive().member("x", in.x);
  writer.sensitive().member("telegram", in.telegram);
  writer.sensitive().member("github", in.github);
  writer.unknown(in.unknown);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const LinkedAccountSms& in) {
  writer.begin_object();
  writer.sensitive().required("phoneNumber", in.phone_number);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const LinkedAccount& in) {
  writer.exactly_one("LinkedAccount", in.email.has_value() + in.sms.has_value() + in.developer_jwt.has_value() +
                                          in.o_auth2.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.sensitive().member("email", in.email);
  writer.sensitive().member("sms", in.sms);
  writer.sensitive().member("developerJwt", in.developer_jwt);
  writer.sensitive().member("oAuth2", in.o_auth2);
  writer.unknown(in.unknown);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const EmbeddedCryptoWallet& in) {
  writer.begin_object();
  writer.required("network", in.network);
  writer.sensitive().required("linkedAccounts", in.linked_accounts);
  writer.member("walletAddress", in.wallet_address);
  writer.member("redirectUrl", in.redirect_url);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const PaymentInstrumentDetails& in) {
  writer.exactly_one("PaymentInstrumentDetails", in.embedded_crypto_wallet.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("embeddedCryptoWallet", in.embedded_crypto_wallet);
  writer.unknown(in.unknown);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore
