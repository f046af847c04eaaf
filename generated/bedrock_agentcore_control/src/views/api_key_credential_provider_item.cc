// Decode tables and records of ApiKeyCredentialProviderItemView.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/views/api_key_credential_provider_item.h"

#include <cstddef>

#include "outcrop/internal/record_reader.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agentcore_control {
namespace {

constexpr internal::Field api_key_credential_provider_item_fields[] = {
    {"name", &internal::string_type, offsetof(ApiKeyCredentialProviderItemView, name), internal::Slot::plain},
    {"credentialProviderArn", &internal::string_type,
     offsetof(ApiKeyCredentialProviderItemView, credential_provider_arn), internal::Slot::plain},
    {"createdTime", &internal::epoch_seconds_type, offsetof(ApiKeyCredentialProviderItemView, created_time),
     internal::Slot::plain},
    {"lastUpdatedTime", &internal::epoch_seconds_type, offsetof(ApiKeyCredentialProviderItemView, last_updated_time),
     internal::Slot::plain},
};

OUTCROP_RECORDS_BEGIN

const char* read_api_key_credential_provider_item(internal::RecordReading& reading, const char* at, void* to) {
  using internal::Lead;
  auto& view = internal::RecordReader::make<ApiKeyCredentialProviderItemView>(to);
  internal::RecordReader in(reading, at);
  if (!in.value<"createdTime", Lead::brace>(internal::epoch_seconds_type, internal::Slot::plain, &view.created_time))
    return nullptr;
  if (!in.text<"credentialProviderArn">(view.credential_provider_arn)) return nullptr;
  if (!in.value<"lastUpdatedTime">(internal::epoch_seconds_type, internal::Slot::plain, &view.last_updated_time))
    return nullptr;
  if (!in.text<"name">(view.name)) return nullptr;
  return in.end() ? in.at() : nullptr;
}

OUTCROP_RECORDS_END

constexpr internal::CompiledRecord api_key_credential_provider_item_record{read_api_key_credential_provider_item};

}  // namespace

namespace schemas {

constinit const internal::Schema api_key_credential_provider_item_schema =
    internal::structure_schema<ApiKeyCredentialProviderItemView>("ApiKeyCredentialProviderItem",
                                                                 api_key_credential_provider_item_fields,
                                                                 &api_key_credential_provider_item_record);
constinit const internal::Type api_key_credential_provider_item_type =
    internal::structure_type<ApiKeyCredentialProviderItemView>(api_key_credential_provider_item_schema);

}  // namespace schemas

const internal::Schema& schema_of(const ApiKeyCredentialProviderItemView*) {
  return schemas::api_key_credential_provider_item_schema;
}

}  // namespace outcrop::bedrock_agentcore_control
