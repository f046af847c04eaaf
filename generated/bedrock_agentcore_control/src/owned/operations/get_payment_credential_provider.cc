// Makes GetPaymentCredentialProvider: the output of Client::get_payment_credential_provider, owned of views, and writes
// JSON. Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/owned/operations/get_payment_credential_provider.h"

#include "outcrop/bedrock_agentcore_control/operations/get_payment_credential_provider.h"
#include "outcrop/bedrock_agentcore_control/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore_control {

GetPaymentCredentialProvider to_owned(const GetPaymentCredentialProviderView& view) {
  GetPaymentCredentialProvider owned;
  internal::own(owned.name, view.name);
  internal::own(owned.credential_provider_arn, view.credential_provider_arn);
  internal::own(owned.credential_provider_vendor, view.credential_provider_vendor);
  internal::own(owned.provider_configuration_output, view.provider_configuration_output);
  internal::own(owned.created_time, view.created_time);
  internal::own(owned.last_updated_time, view.last_updated_time);
  internal::own(owned.tags, view.tags);
  return owned;
}

void write_json(internal::JsonWriter& writer, const GetPaymentCredentialProvider& in) {
  writer.begin_object();
  writer.member("name", in.name);
  writer.member("credentialProviderArn", in.credential_provider_arn);
  writer.member("credentialProviderVendor", in.credential_provider_vendor);
  writer.member("providerConfigurationOutput", in.provider_configuration_output);
  writer.member("createdTime", in.created_time, TimestampFormat::epoch_seconds);
  writer.member("lastUpdatedTime", in.last_updated_time, TimestampFormat::epoch_seconds);
  writer.member("tags", in.tags);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
