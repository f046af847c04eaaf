// Decode tables of PaymentTokenResponseOutputView and the shapes that only it holds.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/views/payment_token_response_output.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agentcore {
namespace {

constexpr internal::Field coinbase_cdp_token_response_output_fields[] = {
    {"bearerToken", &internal::string_type, offsetof(CoinbaseCdpTokenResponseOutputView, bearer_token),
     internal::Slot::plain, true},
    {"walletAuthToken", &internal::string_type, offsetof(CoinbaseCdpTokenResponseOutputView, wallet_auth_token),
     internal::Slot::optional, true},
};

constexpr internal::Field stripe_privy_token_response_output_fields[] = {
    {"authorizationSignature", &internal::string_type,
     offsetof(StripePrivyTokenResponseOutputView, authorization_signature), internal::Slot::optional, true},
    {"requestExpiry", &internal::int64_type, offsetof(StripePrivyTokenResponseOutputView, request_expiry),
     internal::Slot::optional},
    {"appId", &internal::string_type, offsetof(StripePrivyTokenResponseOutputView, app_id), internal::Slot::plain},
    {"basicAuthToken", &internal::string_type, offsetof(StripePrivyTokenResponseOutputView, basic_auth_token),
     internal::Slot::plain, true},
};

constexpr internal::Field payment_token_response_output_fields[] = {
    {"coinbaseCdpTokenResponse", &schemas::coinbase_cdp_token_response_output_type,
     offsetof(PaymentTokenResponseOutputView, coinbase_cdp_token_response), internal::Slot::reference},
    {"stripePrivyTokenResponse", &schemas::stripe_privy_token_response_output_type,
     offsetof(PaymentTokenResponseOutputView, stripe_privy_token_response), internal::Slot::reference},
};

}  // namespace

namespace schemas {

constinit const internal::Schema coinbase_cdp_token_response_output_schema =
    internal::structure_schema<CoinbaseCdpTokenResponseOutputView>("CoinbaseCdpTokenResponseOutput",
                                                                   coinbase_cdp_token_response_output_fields);
constinit const internal::Type coinbase_cdp_token_response_output_type =
    internal::structure_type<CoinbaseCdpTokenResponseOutputView>(coinbase_cdp_token_response_output_schema);

constinit const internal::Schema stripe_privy_token_response_output_schema =
    internal::structure_schema<StripePrivyTokenResponseOutputView>("StripePrivyTokenResponseOutput",
                                                                   stripe_privy_token_response_output_fields);
constinit const internal::Type stripe_privy_token_response_output_type =
    internal::structure_type<StripePrivyTokenResponseOutputView>(stripe_privy_token_response_output_schema);

constinit const internal::Schema payment_token_response_output_schema =
    internal::union_schema<PaymentTokenResponseOutputView>("PaymentTokenResponseOutput",
                                                           payment_token_response_output_fields);
constinit const internal::Type payment_token_response_output_type =
    internal::union_type<PaymentTokenResponseOutputView>(payment_token_response_output_schema);

}  // namespace schemas

const internal::Schema& schema_of(const CoinbaseCdpTokenResponseOutputView*) {
  return schemas::coinbase_cdp_token_response_output_schema;
}
const internal::Schema& schema_of(const StripePrivyTokenResponseOutputView*) {
  return schemas::stripe_privy_token_response_output_schema;
}
const internal::Schema& schema_of(const PaymentTokenResponseOutputView*) {
  return schemas::payment_token_response_output_schema;
}

}  // namespace outcrop::bedrock_agentcore
