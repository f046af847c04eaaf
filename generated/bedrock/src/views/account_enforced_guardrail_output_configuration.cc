// Decode tables and records of AccountEnforcedGuardrailOutputConfigurationView and the shapes that only it holds.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/views/account_enforced_guardrail_output_configuration.h"

#include <cstddef>

#include "outcrop/internal/record_reader.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock {
namespace {

constexpr internal::Field model_enforcement_fields[] = {
    {"includedModels", &internal::string_list_type, offsetof(ModelEnforcementView, included_models),
     internal::Slot::plain},
    {"excludedModels", &internal::string_list_type, offsetof(ModelEnforcementView, excluded_models),
     internal::Slot::plain},
};

constexpr internal::Field selective_content_guarding_fields[] = {
    {"system", &schemas::selective_guarding_mode_type, offsetof(SelectiveContentGuardingView, system),
     internal::Slot::plain},
    {"messages", &schemas::selective_guarding_mode_type, offsetof(SelectiveContentGuardingView, messages),
     internal::Slot::plain},
};

constexpr internal::Field account_enforced_guardrail_output_configuration_fields[] = {
    {"configId", &internal::string_type, offsetof(AccountEnforcedGuardrailOutputConfigurationView, config_id),
     internal::Slot::optional},
    {"guardrailArn", &internal::string_type, offsetof(AccountEnforcedGuardrailOutputConfigurationView, guardrail_arn),
     internal::Slot::optional},
    {"guardrailId", &internal::string_type, offsetof(AccountEnforcedGuardrailOutputConfigurationView, guardrail_id),
     internal::Slot::optional},
    {"inputTags", &schemas::input_tags_type, offsetof(AccountEnforcedGuardrailOutputConfigurationView, input_tags),
     internal::Slot::plain},
    {"selectiveContentGuarding", &schemas::selective_content_guarding_type,
     offsetof(AccountEnforcedGuardrailOutputConfigurationView, selective_content_guarding), internal::Slot::reference},
    {"guardrailVersion", &internal::string_type,
     offsetof(AccountEnforcedGuardrailOutputConfigurationView, guardrail_version), internal::Slot::optional},
    {"createdAt", &internal::date_time_type, offsetof(AccountEnforcedGuardrailOutputConfigurationView, created_at),
     internal::Slot::optional},
    {"createdBy", &internal::string_type, offsetof(AccountEnforcedGuardrailOutputConfigurationView, created_by),
     internal::Slot::optional},
    {"updatedAt", &internal::date_time_type, offsetof(AccountEnforcedGuardrailOutputConfigurationView, updated_at),
     internal::Slot::optional},
    {"updatedBy", &internal::string_type, offsetof(AccountEnforcedGuardrailOutputConfigurationView, updated_by),
     internal::Slot::optional},
    {"owner", &schemas::configuration_owner_type, offsetof(AccountEnforcedGuardrailOutputConfigurationView, owner),
     internal::Slot::plain},
    {"modelEnforcement", &schemas::model_enforcement_type,
     offsetof(AccountEnforcedGuardrailOutputConfigurationView, model_enforcement), internal::Slot::reference},
};

OUTCROP_RECORDS_BEGIN

const char* read_account_enforced_guardrail_output_configuration(internal::RecordReading& reading, const char* at,
                                                                 void* to) {
  using internal::Lead;
  auto& view = internal::RecordReader::make<AccountEnforcedGuardrailOutputConfigurationView>(to);
  internal::RecordReader in(reading, at);
  if (!in.text<"configId", Lead::either>(view.config_id)) return nullptr;
  if (!in.time<"createdAt", Lead::either>(view.created_at)) return nullptr;
  if (!in.text<"createdBy", Lead::either>(view.created_by)) return nullptr;
  if (!in.text<"guardrailArn", Lead::either>(view.guardrail_arn)) return nullptr;
  if (!in.text<"guardrailId", Lead::either>(view.guardrail_id)) return nullptr;
  if (!in.text<"guardrailVersion", Lead::either>(view.guardrail_version)) return nullptr;
  if (!in.choice<"inputTags", 0, Lead::either>(view.input_tags)) return nullptr;
  if (!in.reference<"modelEnforcement", Lead::either>(view.model_enforcement, [&](auto& inner) {
        if (!in.texts<"excludedModels", Lead::brace>(inner.excluded_models)) return false;
        if (!in.texts<"includedModels">(inner.included_models)) return false;
        return true;
      }))
    return nullptr;
  if (!in.choice<"owner", 1, Lead::either>(view.owner)) return nullptr;
  if (!in.reference<"selectiveContentGuarding", Lead::either>(view.selective_content_guarding, [&](auto& inner) {
        if (!in.choice<"messages", 2, Lead::either>(inner.messages)) return false;
        if (!in.choice<"system", 2, Lead::either>(inner.system)) return false;
        return true;
      }))
    return nullptr;
  if (!in.time<"updatedAt", Lead::either>(view.updated_at)) return nullptr;
  if (!in.text<"updatedBy", Lead::either>(view.updated_by)) return nullptr;
  return in.end() ? in.at() : nullptr;
}

OUTCROP_RECORDS_END

constexpr const internal::Type* account_enforced_guardrail_output_configuration_enumerations[] = {
    &schemas::input_tags_type,
    &schemas::configuration_owner_type,
    &schemas::selective_guarding_mode_type,
};
constexpr internal::CompiledRecord account_enforced_guardrail_output_configuration_record{
    read_account_enforced_guardrail_output_configuration, account_enforced_guardrail_output_configuration_enumerations};

}  // namespace

namespace schemas {

constinit const internal::Schema model_enforcement_schema =
    internal::structure_schema<ModelEnforcementView>("ModelEnforcement", model_enforcement_fields);
constinit const internal::Type model_enforcement_type =
    internal::structure_type<ModelEnforcementView>(model_enforcement_schema);

constinit const internal::Schema selective_content_guarding_schema =
    internal::structure_schema<SelectiveContentGuardingView>("SelectiveContentGuarding",
                                                             selective_content_guarding_fields);
constinit const internal::Type selective_content_guarding_type =
    internal::structure_type<SelectiveContentGuardingView>(selective_content_guarding_schema);

constinit const internal::Schema account_enforced_guardrail_output_configuration_schema =
    internal::structure_schema<AccountEnforcedGuardrailOutputConfigurationView>(
        "AccountEnforcedGuardrailOutputConfiguration", account_enforced_guardrail_output_configuration_fields,
        &account_enforced_guardrail_output_configuration_record);
constinit const internal::Type account_enforced_guardrail_output_configuration_type =
    internal::structure_type<AccountEnforcedGuardrailOutputConfigurationView>(
        account_enforced_guardrail_output_configuration_schema);

}  // namespace schemas

const internal::Schema& schema_of(const ModelEnforcementView*) { return schemas::model_enforcement_schema; }
const internal::Schema& schema_of(const SelectiveContentGuardingView*) {
  return schemas::selective_content_guarding_schema;
}
const internal::Schema& schema_of(const AccountEnforcedGuardrailOutputConfigurationView*) {
  return schemas::account_enforced_guardrail_output_configuration_schema;
}

}  // namespace outcrop::bedrock
