// Makes GuardrailCrossRegionDetails of views, and writes JSON.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/owned/guardrail_cross_region_details.h"

#include "outcrop/bedrock/to_owned.h"
#include "outcrop/bedrock/views/guardrail_cross_region_details.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock {

GuardrailCrossRegionDetails to_owned(const GuardrailCrossRegionDetailsView& view) {
  GuardrailCrossRegionDetails owned;
  internal::own(owned.guardrail_profile_id, view.guardrail_profile_id);
  internal::own(owned.guardrail_profile_arn, view.guardrail_profile_arn);
  return owned;
}

void write_json(internal::JsonWriter& writer, const GuardrailCrossRegionDetails& in) {
  writer.begin_object();
  writer.member("guardrailProfileId", in.guardrail_profile_id);
  writer.member("guardrailProfileArn", in.guardrail_profile_arn);
  writer.end_object();
}

}  // namespace outcrop::bedrock
