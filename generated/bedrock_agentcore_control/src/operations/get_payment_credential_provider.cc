// Client::get_payment_credential_provider: how its request is written and its answer read.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/operations/get_payment_credential_provider.h"

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

constexpr internal::Field get_payment_credential_provider_fields[] = {
    {"name", &internal::string_type, offsetof(GetPaymentCredentialProviderView, name), internal::Slot::plain},
    {"credentialProviderArn", &internal::string_type,
     offsetof(GetPaymentCredentialProviderView, credential_provider_arn), internal::Slot::plain},
    {"credentialProviderVendor", &schemas::payment_credential_provider_vendor_type_type,
     offsetof(GetPaymentCredentialProviderView, credential_provider_vendor), internal::Slot::plain},
    {"providerConfigurationOutput", &schemas::payment_provider_configuration_output_type,
     offsetof(GetPaymentCredentialProviderView, provider_configuration_output), internal::Slot::plain},
    {"createdTime", &internal::epoch_seconds_type, offsetof(GetPaymentCredentialProviderView, created_time),
     internal::Slot::plain},
    {"lastUpdatedTime", &internal::epoch_seconds_type, offsetof(GetPaymentCredentialProviderView, last_updated_time),
     internal::Slot::plain},
    {"tags", &internal::string_map_type, offsetof(GetPaymentCredentialProviderView, tags), internal::Slot::plain},
};
constexpr internal::Schema get_payment_credential_provider_schema =
    internal::structure_schema<GetPaymentCredentialProviderView>("GetPaymentCredentialProviderResponse",
                                                                 get_payment_credential_provider_fields);
constexpr internal::OutputSchema get_payment_credential_provider_output{
    .view = &get_payment_credential_provider_schema,
    .body = &get_payment_credential_provider_schema,
    .needs_body = true,
};
constexpr internal::Operation get_payment_credential_provider_operation{
    .service = &common::service,
    .name = "GetPaymentCredentialProvider",
    .errors = common::errors,
    .output = &get_payment_credential_provider_output,
};

internal::HttpRequest encode(const GetPaymentCredentialProviderRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/identities/GetPaymentCredentialProvider"};
  out.json_object([&](internal::JsonWriter& writer) { writer.required("name", in.name); });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const GetPaymentCredentialProviderRequest& in) {
  writer.begin_object();
  writer.member("name", in.name);
  writer.end_object();
}

const internal::Schema& schema_of(const GetPaymentCredentialProviderView*) {
  return get_payment_credential_provider_schema;
}

Response<GetPaymentCredentialProviderView> Client::get_payment_credential_provider(
    const GetPaymentCredentialProviderRequest& request, const CallOptions& options) const {
  return internal::call<GetPaymentCredentialProviderView>(*connection_, get_payment_credential_provider_operation,
                                                          encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target,
                                 const GetPaymentCredentialProviderRequest& request, const CallOptions& options) {
  return internal::make_pending_call(target, get_payment_credential_provider_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agentcore_control
