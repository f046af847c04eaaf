// Client::get_resource_payment_token: how its request is written and its answer read.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/operations/get_resource_payment_token.h"

#include <cstddef>
#include <utility>

#include "outcrop/bedrock_agentcore/client.h"
#include "outcrop/internal/call.h"
#include "outcrop/internal/pending_call.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"
#include "service.h"

namespace outcrop::bedrock_agentcore {
namespace {

constexpr internal::Field get_resource_payment_token_fields[] = {
    {"paymentTokenResponse", &schemas::payment_token_response_output_type,
     offsetof(GetResourcePaymentTokenView, payment_token_response), internal::Slot::plain},
};
constexpr internal::Schema get_resource_payment_token_schema = internal::structure_schema<GetResourcePaymentTokenView>(
    "GetResourcePaymentTokenResponse", get_resource_payment_token_fields);
constexpr internal::OutputSchema get_resource_payment_token_output{
    .view = &get_resource_payment_token_schema,
    .body = &get_resource_payment_token_schema,
    .needs_body = true,
};
constexpr internal::Operation get_resource_payment_token_operation{
    .service = &common::service,
    .name = "GetResourcePaymentToken",
    .errors = common::errors,
    .output = &get_resource_payment_token_output,
};

internal::HttpRequest encode(const GetResourcePaymentTokenRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/identities/payment/token"};
  out.json_object([&](internal::JsonWriter& writer) {
    writer.required("workloadIdentityToken", in.workload_identity_token);
    writer.required("resourceCredentialProviderName", in.resource_credential_provider_name);
    writer.required("paymentTokenRequest", in.payment_token_request);
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const GetResourcePaymentTokenRequest& in) {
  writer.begin_object();
  writer.sensitive().member("workloadIdentityToken", in.workload_identity_token);
  writer.member("resourceCredentialProviderName", in.resource_credential_provider_name);
  writer.member("paymentTokenRequest", in.payment_token_request);
  writer.end_object();
}

const internal::Schema& schema_of(const GetResourcePaymentTokenView*) { return get_resource_payment_token_schema; }

Response<GetResourcePaymentTokenView> Client::get_resource_payment_token(const GetResourcePaymentTokenRequest& request,
                                                                         const CallOptions& options) const {
  return internal::call<GetResourcePaymentTokenView>(*connection_, get_resource_payment_token_operation,
                                                     encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetResourcePaymentTokenRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, get_resource_payment_token_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agentcore
