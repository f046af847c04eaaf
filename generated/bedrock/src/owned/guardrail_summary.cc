// Makes GuardrailSummary of views, and writes JSON.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/owned/guardrail_summary.h"

#include "outcrop/bedrock/to_owned.h"
#include "outcrop/bedrock/views/guardrail_summary.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock {

GuardrailSummary to_owned(const GuardrailSummaryView& view) {
  GuardrailSummary owned;
  internal::own(owned.id, view.id);
  internal::own(owned.arn, view.arn);
  internal::own(owned.status, view.status);
  internal::own(owned.name, view.name);
  internal::own(owned.description, view.description);
  internal::own(owned.version, view.version);
  internal::own(owned.created_at, view.created_at);
  internal::own(owned.updated_at, view.updated_at);
  internal::own(owned.cross_region_details, view.cross_region_details);
  return owned;
}

void write_json(internal::JsonWriter& writer, const GuardrailSummary& in) {
  writer.begin_object();
  writer.member("id", in.id);
  writer.member("arn", in.arn);
  writer.member("status", in.status);
  writer.sensitive().member("name", in.name);
  writer.sensitive().member("description", in.description);
  writer.member("version", in.version);
  writer.member("createdAt", in.created_at, TimestampFormat::date_time);
  writer.member("updatedAt", in.updated_at, TimestampFormat::date_time);
  writer.member("crossRegionDetails", in.cross_region_details);
  writer.end_object();
}

}  // namespace outcrop::bedrock
