// Makes CustomModelSummary of views, and writes JSON.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/owned/custom_model_summary.h"

#include "outcrop/bedrock/to_owned.h"
#include "outcrop/bedrock/views/custom_model_summary.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock {

CustomModelSummary to_owned(const CustomModelSummaryView& view) {
  CustomModelSummary owned;
  internal::own(owned.model_arn, view.model_arn);
  internal::own(owned.model_name, view.model_name);
  internal::own(owned.creation_time, view.creation_time);
  internal::own(owned.base_model_arn, view.base_model_arn);
  internal::own(owned.base_model_name, view.base_model_name);
  internal::own(owned.customization_type, view.customization_type);
  internal::own(owned.owner_account_id, view.owner_account_id);
  internal::own(owned.model_status, view.model_status);
  return owned;
}

void write_json(internal::JsonWriter& writer, const CustomModelSummary& in) {
  writer.begin_object();
  writer.member("modelArn", in.model_arn);
  writer.member("modelName", in.model_name);
  writer.member("creationTime", in.creation_time, TimestampFormat::date_time);
  writer.member("baseModelArn", in.base_model_arn);
  writer.member("baseModelName", in.base_model_name);
  writer.member("customizationType", in.customization_type);
  writer.member("ownerAccountId", in.owner_account_id);
  writer.member("modelStatus", in.model_status);
  writer.end_object();
}

}  // namespace outcrop::bedrock
