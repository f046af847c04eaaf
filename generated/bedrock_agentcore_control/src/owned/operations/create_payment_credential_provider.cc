// Makes CreatePaymentCredentialProvider: the output of Client::create_payment_credential_provider, owned of views, and
// writes JSON. Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev
// regenerate.
#include "outcrop/bedrock_agentcore_control/owned/operations/create_payment_credential_provider.h"

#include "outcrop/bedrock_agentcore_control/operations/create_payment_credential_provider.h"
#include "outcrop/bedrock_agentcore_control/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore_control {

CreatePaymentCredentialProvider to_owned(const CreatePaymentCredentialProviderView& view) {
  CreatePaymentCredentialProvider owned;
  internal::own(owned.name, view.name);
  internal::own(owned.credential_provider_vendor, view.credential_provider_vendor);
  internal::own(owned.credential_provider_arn, view.credential_provider_arn);
  internal::own(owned.provider_configuration_output, view.provider_configuration_output);
  return owned;
}

void write_json(internal::JsonWriter& writer, const CreatePaymentCredentialProvider& in) {
  writer.begin_object();
  writer.member("name", in.name);
  writer.member("credentialProviderVendor", in.credential_provider_vendor);
  writer.member("credentialProviderArn", in.credential_provider_arn);
  writer.member("providerConfigurationOutput", in.provider_configuration_output);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
