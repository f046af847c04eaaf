// Makes PaymentCredentialProviderItem of views, and writes JSON.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/owned/payment_credential_provider_item.h"

#include "outcrop/bedrock_agentcore_control/to_owned.h"
#include "outcrop/bedrock_agentcore_control/views/payment_credential_provider_item.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore_control {

PaymentCredentialProviderItem to_owned(const PaymentCredentialProviderItemView& view) {
  PaymentCredentialProviderItem owned;
  internal::own(owned.name, view.name);
  internal::own(owned.credential_provider_vendor, view.credential_provider_vendor);
  internal::own(owned.credential_provider_arn, view.credential_provider_arn);
  internal::own(owned.created_time, view.created_time);
  internal::own(owned.last_updated_time, view.last_updated_time);
  return owned;
}

void write_json(internal::JsonWriter& writer, const PaymentCredentialProviderItem& in) {
  writer.begin_object();
  writer.member("name", in.name);
  writer.member("credentialProviderVendor", in.credential_provider_vendor);
  writer.member("credentialProviderArn", in.credential_provider_arn);
  writer.member("createdTime", in.created_time, TimestampFormat::epoch_seconds);
  writer.member("lastUpdatedTime", in.last_updated_time, TimestampFormat::epoch_seconds);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
