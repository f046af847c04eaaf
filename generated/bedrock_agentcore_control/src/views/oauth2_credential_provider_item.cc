// Decode tables and records of Oauth2CredentialProviderItemView.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/views/oauth2_credential_provider_item.h"

#include <cstddef>

#include "outcrop/internal/record_reader.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agentcore_control {
namespace {

constexpr internal::Field oauth2_credential_provider_item_fields[] = {
    {"name", &internal::string_type, offsetof(Oauth2CredentialProviderItemView, name), internal::Slot::plain},
    {"credentialProviderVendor", &schemas::credential_provider_vendor_type_type,
     offsetof(Oauth2CredentialProviderItemView, credential_provider_vendor), internal::Slot::plain},
    {"credentialProviderArn", &internal::string_type,
     offsetof(Oauth2CredentialProviderItemView, credential_provider_arn), internal::Slot::plain},
    {"createdTime", &internal::epoch_seconds_type, offsetof(Oauth2CredentialProviderItemView, created_time),
     internal::Slot::plain},
    {"lastUpdatedTime", &internal::epoch_seconds_type, offsetof(Oauth2CredentialProviderItemView, last_updated_time),
     internal::Slot::plain},
};

OUTCROP_RECORDS_BEGIN

const char* read_oauth2_credential_provider_item(internal::RecordReading& reading, const char* at, void* to) {
  using internal::Lead;
  auto& view = internal::RecordReader::make<Oauth2CredentialProviderItemView>(to);
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

constexpr const internal::Type* oauth2_credential_provider_item_enumerations[] = {
    &schemas::credential_provider_vendor_type_type,
};
constexpr internal::CompiledRecord oauth2_credential_provider_item_record{read_oauth2_credential_provider_item,
                                                                          oauth2_credential_provider_item_enumerations};

}  // namespace

namespace schemas {

constinit const internal::Schema oauth2_credential_provider_item_schema =
    internal::structure_schema<Oauth2CredentialProviderItemView>("Oauth2CredentialProviderItem",
                                                                 oauth2_credential_provider_item_fields,
                                                                 &oauth2_credential_provider_item_record);
constinit const internal::Type oauth2_credential_provider_item_type =
    internal::structure_type<Oauth2CredentialProviderItemView>(oauth2_credential_provider_item_schema);

}  // namespace schemas

const internal::Schema& schema_of(const Oauth2CredentialProviderItemView*) {
  return schemas::oauth2_credential_provider_item_schema;
}

}  // namespace outcrop::bedrock_agentcore_control
