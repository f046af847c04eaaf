// Makes StatusDetails and the shapes that only it holds of views, and writes JSON.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/owned/status_details.h"

#include "outcrop/bedrock/to_owned.h"
#include "outcrop/bedrock/views/status_details.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock {

DataProcessingDetails to_owned(const DataProcessingDetailsView& view) {
  DataProcessingDetails owned;
  internal::own(owned.status, view.status);
  internal::own(owned.creation_time, view.creation_time);
  internal::own(owned.last_modified_time, view.last_modified_time);
  return owned;
}

void write_json(internal::JsonWriter& writer, const DataProcessingDetails& in) {
  writer.begin_object();
  writer.member("status", in.status);
  writer.member("creationTime", in.creation_time, TimestampFormat::date_time);
  writer.member("lastModifiedTime", in.last_modified_time, TimestampFormat::date_time);
  writer.end_object();
}

TrainingDetails to_owned(const TrainingDetailsView& view) {
  TrainingDetails owned;
  internal::own(owned.status, view.status);
  internal::own(owned.creation_time, view.creation_time);
  internal::own(owned.last_modified_time, view.last_modified_time);
  return owned;
}

void write_json(internal::JsonWriter& writer, const TrainingDetails& in) {
  writer.begin_object();
  writer.member("status", in.status);
  writer.member("creationTime", in.creation_time, TimestampFormat::date_time);
  writer.member("lastModifiedTime", in.last_modified_time, TimestampFormat::date_time);
  writer.end_object();
}

ValidationDetails to_owned(const ValidationDetailsView& view) {
  ValidationDetails owned;
  internal::own(owned.status, view.status);
  internal::own(owned.creation_time, view.creation_time);
  internal::own(owned.last_modified_time, view.last_modified_time);
  return owned;
}

void write_json(internal::JsonWriter& writer, const ValidationDetails& in) {
  writer.begin_object();
  writer.member("status", in.status);
  writer.member("creationTime", in.creation_time, TimestampFormat::date_time);
  writer.member("lastModifiedTime", in.last_modified_time, TimestampFormat::date_time);
  writer.end_object();
}

StatusDetails to_owned(const StatusDetailsView& view) {
  StatusDetails owned;
  internal::own(owned.validation_details, view.validation_details);
  internal::own(owned.data_processing_details, view.data_processing_details);
  internal::own(owned.training_details, view.training_details);
  return owned;
}

void write_json(internal::JsonWriter& writer, const StatusDetails& in) {
  writer.begin_object();
  writer.member("validationDetails", in.validation_details);
  writer.member("dataProcessingDetails", in.data_processing_details);
  writer.member("trainingDetails", in.training_details);
  writer.end_object();
}

}  // namespace outcrop::bedrock
