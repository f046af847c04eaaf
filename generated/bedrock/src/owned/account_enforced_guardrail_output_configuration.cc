// Makes AccountEnforcedGuardrailOutputConfiguration of views, and writes JSON.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/owned/account_enforced_guardrail_output_configuration.h"

#include "outcrop/bedrock/to_owned.h"
#include "outcrop/bedrock/views/account_enforced_guardrail_output_configuration.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock {

AccountEnforcedGuardrailOutputConfiguration to_owned(const AccountEnforcedGuardrailOutputConfigurationView& view) {
  AccountEnforcedGuardrailOutputConfiguration owned;
  internal::own(owned.config_id, view.config_id);
  internal::own(owned.guardrail_arn, view.guardrail_arn);
  internal::own(owned.guardrail_id, view.guardrail_id);
  internal::own(owned.input_tags, view.input_tags);
  internal::own(owned.selective_content_guarding, view.selective_content_guarding);
  internal::own(owned.guardrail_version, view.guardrail_version);
  internal::own(owned.created_at, view.created_at);
  internal::own(owned.created_by, view.created_by);
  internal::own(owned.updated_at, view.updated_at);
  internal::own(owned.updated_by, view.updated_by);
  internal::own(owned.owner, view.owner);
  internal::own(owned.model_enforcement, view.model_enforcement);
  return owned;
}

void write_json(internal::JsonWriter& writer, const AccountEnforcedGuardrailOutputConfiguration& in) {
  writer.begin_object();
  writer.member("configId", in.config_id);
  writer.member("guardrailArn", in.guardrail_arn);
  writer.member("guardrailId", in.guardrail_id);
  writer.member("inputTags", in.input_tags);
  writer.member("selectiveContentGuarding", in.selective_content_guarding);
  writer.member("guardrailVersion", in.guardrail_version);
  writer.member("createdAt", in.created_at, TimestampFormat::date_time);
  writer.member("createdBy", in.created_by);
  writer.member("updatedAt", in.updated_at, TimestampFormat::date_time);
  writer.member("updatedBy", in.updated_by);
  writer.member("owner", in.owner);
  writer.member("modelEnforcement", in.model_enforcement);
  writer.end_object();
}

}  // namespace outcrop::bedrock
