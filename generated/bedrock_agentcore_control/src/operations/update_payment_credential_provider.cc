// Client::update_payment_credential_provider: how its request is written and its answer read.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/operations/update_payment_credential_provider.h"

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

constexpr internal::Field update_payment_credential_provider_fields[] = {
    {"name", &internal::string_type, offsetof(UpdatePaymentCredentialProviderView, name), internal::Slot::plain},
    {"credentialProviderVendor", &schemas::payment_credential_provider_vendor_type_type,
     offsetof(UpdatePaymentCredentialProviderView, credential_provider_vendor), internal::Slot::plain},
    {"credentialProviderArn", &internal::string_type,
     offsetof(UpdatePaymentCredentialProviderView, credential_provider_arn), internal::Slot::plain},
    {"providerConfigurationOutput", &schemas::payment_provider_configuration_output_type,
     offsetof(UpdatePaymentCredentialProviderView, provider_configuration_output), internal::Slot::plain},
    {"createdTime", &internal::epoch_seconds_type, offsetof(UpdatePaymentCredentialProviderView, created_time),
     internal::Slot::plain},
    {"lastUpdatedTime", &internal::epoch_seconds_type, offsetof(UpdatePaymentCredentialProviderView, last_updated_time),
     internal::Slot::plain},
};
constexpr internal::Schema update_payment_credential_provider_schema =
    internal::structure_schema<UpdatePaymentCredentialProviderView>("UpdatePaymentCredentialProviderResponse",
                                                                    update_payment_credential_provider_fields);
constexpr internal::OutputSchema update_payment_credential_provider_output{
    .view = &update_payment_credential_provider_schema,
    .body = &update_payment_credential_provider_schema,
    .needs_body = true,
};
constexpr internal::Operation update_payment_credential_provider_operation{
    .service = &common::service,
    .name = "UpdatePaymentCredentialProvider",
    .errors = common::errors,
    .output = &update_payment_credential_provider_output,
};

internal::HttpRequest encode(const UpdatePaymentCredentialProviderRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/identities/UpdatePaymentCredentialProvider"};
  out.json_object([&](internal::JsonWriter& writer) {
    writer.required("name", in.name);
    writer.required("credentialProviderVendor", in.credential_provider_vendor);
    writer.required("providerConfigurationInput", in.provider_configuration_input);
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const UpdatePaymentCredentialProviderRequest& in) {
  writer.begin_object();
  writer.member("name", in.name);
  writer.member("credentialProviderVendor", in.credential_provider_vendor);
  writer.member("providerConfigurationInput", in.provider_configuration_input);
  writer.end_object();
}

const internal::Schema& schema_of(const UpdatePaymentCredentialProviderView*) {
  return update_payment_credential_provider_schema;
}

Response<UpdatePaymentCredentialProviderView> Client::update_payment_credential_provider(
    const UpdatePaymentCredentialProviderRequest& request, const CallOptions& options) const {
  return internal::call<UpdatePaymentCredentialProviderView>(*connection_, update_payment_credential_provider_operation,
                                                             encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target,
                                 const UpdatePaymentCredentialProviderRequest& request, const CallOptions& options) {
  return internal::make_pending_call(target, update_payment_credential_provider_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agentcore_control
