// Client::delete_payment_credential_provider: how its request is written and its answer read.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/operations/delete_payment_credential_provider.h"

#include <cstddef>
#include <utility>

#include "outcrop/bedrock_agentcore_control/client.h"
#include "outcrop/internal/call.h"
#include "outcrop/internal/pending_call.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"
#include "service.h"

namespace outcrop::bedrock_agentcore_control {
namespace {

constexpr internal::Schema delete_payment_credential_provider_schema =
    internal::structure_schema<DeletePaymentCredentialProviderView>("DeletePaymentCredentialProviderResponse");
constexpr internal::OutputSchema delete_payment_credential_provider_output{
    .view = &delete_payment_credential_provider_schema,
    .body = &delete_payment_credential_provider_schema,
};
constexpr internal::Operation delete_payment_credential_provider_operation{
    .service = &common::service,
    .name = "DeletePaymentCredentialProvider",
    .errors = common::errors,
    .output = &delete_payment_credential_provider_output,
};

internal::HttpRequest encode(const DeletePaymentCredentialProviderRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/identities/DeletePaymentCredentialProvider"};
  out.json_object([&](internal::JsonWriter& writer) { writer.required("name", in.name); });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const DeletePaymentCredentialProviderRequest& in) {
  writer.begin_object();
  writer.member("name", in.name);
  writer.end_object();
}

const internal::Schema& schema_of(const DeletePaymentCredentialProviderView*) {
  return delete_payment_credential_provider_schema;
}

Response<DeletePaymentCredentialProviderView> Client::delete_payment_credential_provider(
    const DeletePaymentCredentialProviderRequest& request, const CallOptions& options) const {
  return internal::call<DeletePaymentCredentialProviderView>(*connection_, delete_payment_credential_provider_operation,
                                                             encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target,
                                 const DeletePaymentCredentialProviderRequest& request, const CallOptions& options) {
  return internal::make_pending_call(target, delete_payment_credential_provider_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agentcore_control
