// Client::create_payment_credential_provider: how its request is written and its answer read.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/operations/create_payment_credential_provider.h"

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

constexpr internal::Field create_payment_credential_provider_fields[] = {
    {"name", &internal::string_type, offsetof(CreatePaymentCredentialProviderView, name), internal::Slot::plain},
    {"credentialProviderVendor", &schemas::payment_credential_provider_vendor_type_type,
     offsetof(CreatePaymentCredentialProviderView, credential_provider_vendor), internal::Slot::plain},
    {"credentialProviderArn", &internal::string_type,
     offsetof(CreatePaymentCredentialProviderView, credential_provider_arn), internal::Slot::plain},
    {"providerConfigurationOutput", &schemas::payment_provider_configuration_output_type,
     offsetof(CreatePaymentCredentialProviderView, provider_configuration_output), internal::Slot::plain},
};
constexpr internal::Schema create_payment_credential_provider_schema =
    internal::structure_schema<CreatePaymentCredentialProviderView>("CreatePaymentCredentialProviderResponse",
                                                                    create_payment_credential_provider_fields);
constexpr internal::OutputSchema create_payment_credential_provider_output{
    .view = &create_payment_credential_provider_schema,
    .body = &create_payment_credential_provider_schema,
    .needs_body = true,
};
constexpr internal::Operation create_payment_credential_provider_operation{
    .service = &common::service,
    .name = "CreatePaymentCredentialProvider",
    .errors = common::errors,
    .output = &create_payment_credential_provider_output,
    .creates_anew = true,
};

internal::HttpRequest encode(const CreatePaymentCredentialProviderRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/identities/CreatePaymentCredentialProvider"};
  out.json_object([&](internal::JsonWriter& writer) {
    writer.required("name", in.name);
    writer.required("credentialProviderVendor", in.credential_provider_vendor);
    writer.required("providerConfigurationInput", in.provider_configuration_input);
    writer.member("tags", in.tags);
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const CreatePaymentCredentialProviderRequest& in) {
  writer.begin_object();
  writer.member("name", in.name);
  writer.member("credentialProviderVendor", in.credential_provider_vendor);
  writer.member("providerConfigurationInput", in.provider_configuration_input);
  writer.member("tags", in.tags);
  writer.end_object();
}

const internal::Schema& schema_of(const CreatePaymentCredentialProviderView*) {
  return create_payment_credential_provider_schema;
}

Response<CreatePaymentCredentialProviderView> Client::create_payment_credential_provider(
    const CreatePaymentCredentialProviderRequest& request, const CallOptions& options) const {
  return internal::call<CreatePaymentCredentialProviderView>(*connection_, create_payment_credential_provider_operation,
                                                             encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target,
                                 const CreatePaymentCredentialProviderRequest& request, const CallOptions& options) {
  return internal::make_pending_call(target, create_payment_credential_provider_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agentcore_control
