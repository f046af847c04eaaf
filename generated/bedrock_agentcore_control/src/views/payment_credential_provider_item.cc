// Decode tables and records of PaymentCredentialProviderItemView.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/views/payment_credential_provider_item.h"

#include <cstddef>

#include "outcrop/internal/record_reader.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agentcore_control {
namespace {

constexpr internal::Field payment_credential_provider_item_fields[] = {
    {"name", &internal::string_type, offsetof(PaymentCredentialProviderItemView, name), internal::Slot::plain},
    {"credentialProviderVendor", &schemas::payment_credential_provider_vendor_type_type,
     offsetof(PaymentCredentialProviderItemView, credential_provider_vendor), internal::Slot::plain},
    {"credentialProviderArn", &internal::string_type,
     offsetof(PaymentCredentialProviderItemView, credential_provider_arn), internal::Slot::plain},
    {"createdTime", &internal::epoch_seconds_type, offsetof(PaymentCredentialProviderItemView, created_time),
     internal::Slot::plain},
    {"lastUpdatedTime", &internal::epoch_seconds_type, offsetof(PaymentCredentialProviderItemView, last_updated_time),
     internal::Slot::plain},
};

OUTCROP_RECORDS_BEGIN

const char* read_payment_credential_provider_item(internal::RecordReading& reading, const char* at, void* to) {
  using internal::Lead;
  auto& view = internal::RecordReader::make<PaymentCredentialProviderItemView>(to);
  internal::RecordReader in(reading, at);
  if (!in.value<"createdTime", Lead::brace>(internal::epoch_seconds_type, internal::Slot::plain, &view.created_time))
    return nullptr;
  if (!in.text<"credentialProviderArn">(view.credential_provider_arn)) return nullptr;
  if (!in.choice<"credentialProviderVendor", 0>(view.credential_provider_vendor)) return nullptr;
  if (!in.value<"lastUpdatedTime">(internal::epoch_seconds_type, internal::Slot::plain, &view.last_updated_time))
    return nullptr;
  if (!in.text<"name">(view.name)) return nullptr;
  return in.end() ? in.at() : nullptr;
}

OUTCROP_RECORDS_END

constexpr const internal::Type* payment_credential_provider_item_enumerations[] = {
    &schemas::payment_credential_provider_vendor_type_type,
};
constexpr internal::CompiledRecord payment_credential_provider_item_record{
    read_payment_credential_provider_item, payment_credential_provider_item_enumerations};

}  // namespace

namespace schemas {

constinit const internal::Schema payment_credential_provider_item_schema =
    internal::structure_schema<PaymentCredentialProviderItemView>("PaymentCredentialProviderItem",
                                                                  payment_credential_provider_item_fields,
                                                                  &payment_credential_provider_item_record);
constinit const internal::Type payment_credential_provider_item_type =
    internal::structure_type<PaymentCredentialProviderItemView>(payment_credential_provider_item_schema);

}  // namespace schemas

const internal::Schema& schema_of(const PaymentCredentialProviderItemView*) {
  return schemas::payment_credential_provider_item_schema;
}

}  // namespace outcrop::bedrock_agentcore_control
