// Decode tables of PaymentInstrumentView and the shapes that only it holds.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/views/payment_instrument.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agentcore {
namespace {

constexpr internal::Field linked_account_developer_jwt_fields[] = {
    {"kid", &internal::string_type, offsetof(LinkedAccountDeveloperJwtView, kid), internal::Slot::plain},
    {"sub", &internal::string_type, offsetof(LinkedAccountDeveloperJwtView, sub), internal::Slot::plain},
};

constexpr internal::Field linked_account_email_fields[] = {
    {"emailAddress", &internal::string_type, offsetof(LinkedAccountEmailView, email_address), internal::Slot::plain,
     true},
};

constexpr internal::Field o_auth2_authentication_fields[] = {
    {"sub", &internal::string_type, offsetof(OAuth2AuthenticationView, sub), internal::Slot::plain, true},
    {"emailAddress", &internal::string_type, offsetof(OAuth2AuthenticationView, email_address),
     internal::Slot::optional, true},
    {"name", &internal::string_type, offsetof(OAuth2AuthenticationView, name), internal::Slot::optional, true},
    {"username", &internal::string_type, offsetof(OAuth2AuthenticationView, username), internal::Slot::optional, true},
};

constexpr internal::Field linked_account_o_auth2_fields[] = {
    {"google", &schemas::o_auth2_authentication_type, offsetof(LinkedAccountOAuth2View, google),
     internal::Slot::reference, true},
    {"apple", &schemas::o_auth2_authentication_type, offsetof(LinkedAccountOAuth2View, apple),
     internal::Slot::reference, true},
    {"x", &schemas::o_auth2_authentication_type, offsetof(LinkedAccountOAuth2View, x), internal::Slot::reference, true},
    {"telegram", &schemas::o_auth2_authentication_type, offsetof(LinkedAccountOAuth2View, telegram),
     internal::Slot::reference, true},
    {"github", &schemas::o_auth2_authentication_type, offsetof(LinkedAccountOAuth2View, github),
     internal::Slot::reference, true},
};

constexpr internal::Field linked_account_sms_fields[] = {
    {"phoneNumber", &internal::string_type, offsetof(LinkedAccountSmsView, phone_number), internal::Slot::plain, true},
};

constexpr internal::Field linked_account_fields[] = {
    {"email", &schemas::linked_account_email_type, offsetof(LinkedAccountView, email), internal::Slot::reference, true},
    {"sms", &schemas::linked_account_sms_type, offsetof(LinkedAccountView, sms), internal::Slot::reference, true},
    {"developerJwt", &schemas::linked_account_developer_jwt_type, offsetof(LinkedAccountView, developer_jwt),
     internal::Slot::reference, true},
    {"oAuth2", &schemas::linked_account_o_auth2_type, offsetof(LinkedAccountView, o_auth2), internal::Slot::reference,
     true},
};

constexpr internal::Type embedded_crypto_wallet_linked_accounts_type =
    internal::list_type<LinkedAccountView>(schemas::linked_account_type);
constexpr internal::Field embedded_crypto_wallet_fields[] = {
    {"network", &schemas::crypto_wallet_network_type, offsetof(EmbeddedCryptoWalletView, network),
     internal::Slot::plain},
    {"linkedAccounts", &embedded_crypto_wallet_linked_accounts_type,
     offsetof(EmbeddedCryptoWalletView, linked_accounts), internal::Slot::plain, true},
    {"walletAddress", &internal::string_type, offsetof(EmbeddedCryptoWalletView, wallet_address),
     internal::Slot::optional},
    {"redirectUrl", &internal::string_type, offsetof(EmbeddedCryptoWalletView, redirect_url), internal::Slot::optional},
};

constexpr internal::Field payment_instrument_details_fields[] = {
    {"embeddedCryptoWallet", &schemas::embedded_crypto_wallet_type,
     offsetof(PaymentInstrumentDetailsView, embedded_crypto_wallet), internal::Slot::reference},
};

constexpr internal::Field payment_instrument_fields[] = {
    {"paymentInstrumentId", &internal::string_type, offsetof(PaymentInstrumentView, payment_instrument_id),
     internal::Slot::plain},
    {"paymentManagerArn", &internal::string_type, offsetof(PaymentInstrumentView, payment_manager_arn),
     internal::Slot::plain},
    {"paymentConnectorId", &internal::string_type, offsetof(PaymentInstrumentView, payment_connector_id),
     internal::Slot::plain},
    {"userId", &internal::string_type, offsetof(PaymentInstrumentView, user_id), internal::Slot::plain},
    {"paymentInstrumentType", &schemas::payment_instrument_type_type,
     offsetof(PaymentInstrumentView, payment_instrument_type), internal::Slot::plain},
    {"paymentInstrumentDetails", &schemas::payment_instrument_details_type,
     offsetof(PaymentInstrumentView, payment_instrument_details), internal::Slot::plain},
    {"createdAt", &internal::date_time_type, offsetof(PaymentInstrumentView, created_at), internal::Slot::plain},
    {"status", &schemas::payment_instrument_status_type, offsetof(PaymentInstrumentView, status),
     internal::Slot::plain},
    {"updatedAt", &internal::date_time_type, offsetof(PaymentInstrumentView, updated_at), internal::Slot::plain},
};

}  // namespace

namespace schemas {

constinit const internal::Schema linked_account_developer_jwt_schema =
    internal::structure_schema<LinkedAccountDeveloperJwtView>("LinkedAccountDeveloperJwt",
                                                              linked_account_developer_jwt_fields);
constinit const internal::Type linked_account_developer_jwt_type =
    internal::structure_type<LinkedAccountDeveloperJwtView>(linked_account_developer_jwt_schema);

constinit const internal::Schema linked_account_email_schema =
    internal::structure_schema<LinkedAccountEmailView>("LinkedAccountEmail", linked_account_email_fields);
constinit const internal::Type linked_account_email_type =
    internal::structure_type<LinkedAccountEmailView>(linked_account_email_schema);

constinit const internal::Schema o_auth2_authentication_schema =
    internal::structure_schema<OAuth2AuthenticationView>("OAuth2Authentication", o_auth2_authentication_fields);
constinit const internal::Type o_auth2_authentication_type =
    internal::structure_type<OAuth2AuthenticationView>(o_auth2_authentication_schema);

constinit const internal::Schema linked_account_o_auth2_schema =
    internal::union_schema<LinkedAccountOAuth2View>("LinkedAccountOAuth2", linked_account_o_auth2_fields);
constinit const internal::Type linked_account_o_auth2_type =
    internal::union_type<LinkedAccountOAuth2View>(linked_account_o_auth2_schema);

constinit const internal::Schema linked_account_sms_schema =
    internal::structure_schema<LinkedAccountSmsView>("LinkedAccountSms", linked_account_sms_fields);
constinit const internal::Type linked_account_sms_type =
    internal::structure_type<LinkedAccountSmsView>(linked_account_sms_schema);

constinit const internal::Schema linked_account_schema =
    internal::union_schema<LinkedAccountView>("LinkedAccount", linked_account_fields);
constinit const internal::Type linked_account_type = internal::union_type<LinkedAccountView>(linked_account_schema);

constinit const internal::Schema embedded_crypto_wallet_schema =
    internal::structure_schema<EmbeddedCryptoWalletView>("EmbeddedCryptoWallet", embedded_crypto_wallet_fields);
constinit const internal::Type embedded_crypto_wallet_type =
    internal::structure_type<EmbeddedCryptoWalletView>(embedded_crypto_wallet_schema);

constinit const internal::Schema payment_instrument_details_schema =
    internal::union_schema<PaymentInstrumentDetailsView>("PaymentInstrumentDetails", payment_instrument_details_fields);
constinit const internal::Type payment_instrument_details_type =
    internal::union_type<PaymentInstrumentDetailsView>(payment_instrument_details_schema);

constinit const internal::Schema payment_instrument_schema =
    internal::structure_schema<PaymentInstrumentView>("PaymentInstrument", payment_instrument_fields);
constinit const internal::Type payment_instrument_type =
    internal::structure_type<PaymentInstrumentView>(payment_instrument_schema);

}  // namespace schemas

const internal::Schema& schema_of(const LinkedAccountDeveloperJwtView*) {
  return schemas::linked_account_developer_jwt_schema;
}
const internal::Schema& schema_of(const LinkedAccountEmailView*) { return schemas::linked_account_email_schema; }
const internal::Schema& schema_of(const OAuth2AuthenticationView*) { return schemas::o_auth2_authentication_schema; }
const internal::Schema& schema_of(const LinkedAccountOAuth2View*) { return schemas::linked_account_o_auth2_schema; }
const internal::Schema& schema_of(const LinkedAccountSmsView*) { return schemas::linked_account_sms_schema; }
const internal::Schema& schema_of(const LinkedAccountView*) { return schemas::linked_account_schema; }
const internal::Schema& schema_of(const EmbeddedCryptoWalletView*) { return schemas::embedded_crypto_wallet_schema; }
const internal::Schema& schema_of(const PaymentInstrumentDetailsView*) {
  return schemas::payment_instrument_details_schema;
}
const internal::Schema& schema_of(const PaymentInstrumentView*) { return schemas::payment_instrument_schema; }

}  // namespace outcrop::bedrock_agentcore
