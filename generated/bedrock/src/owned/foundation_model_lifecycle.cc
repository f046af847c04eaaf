// Makes FoundationModelLifecycle of views, and writes JSON.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/owned/foundation_model_lifecycle.h"

#include "outcrop/bedrock/to_owned.h"
#include "outcrop/bedrock/views/foundation_model_lifecycle.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock {

FoundationModelLifecycle to_owned(const FoundationModelLifecycleView& view) {
  FoundationModelLifecycle owned;
  internal::own(owned.status, view.status);
  internal::own(owned.start_of_life_time, view.start_of_life_time);
  internal::own(owned.end_of_life_time, view.end_of_life_time);
  internal::own(owned.legacy_time, view.legacy_time);
  internal::own(owned.public_extended_access_time, view.public_extended_access_time);
  return owned;
}

void write_json(internal::JsonWriter& writer, const FoundationModelLifecycle& in) {
  writer.begin_object();
  writer.member("status", in.status);
  writer.member("startOfLifeTime", in.start_of_life_time, TimestampFormat::date_time);
  writer.member("endOfLifeTime", in.end_of_life_time, TimestampFormat::date_time);
  writer.member("legacyTime", in.legacy_time, TimestampFormat::date_time);
  writer.member("publicExtendedAccessTime", in.public_extended_access_time, TimestampFormat::date_time);
  writer.end_object();
}

}  // namespace outcrop::bedrock
