// Copies of the shapes that are parts of answers and of requests.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/types/training_data_config.h"

#include "outcrop/bedrock/to_owned.h"
#include "outcrop/bedrock/views/training_data_config.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock {

InvocationLogSource to_owned(const InvocationLogSourceView& view) {
  InvocationLogSource owned;
  internal::own(owned.s3_uri, view.s3_uri);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

RequestMetadataBaseFilters to_owned(const RequestMetadataBaseFiltersView& view) {
  RequestMetadataBaseFilters owned;
  internal::own(owned.equals, view.equals);
  internal::own(owned.not_equals, view.not_equals);
  return owned;
}

RequestMetadataFilters to_owned(const RequestMetadataFiltersView& view) {
  RequestMetadataFilters owned;
  internal::own(owned.equals, view.equals);
  internal::own(owned.not_equals, view.not_equals);
  internal::own(owned.and_all, view.and_all);
  internal::own(owned.or_all, view.or_all);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

InvocationLogsConfig to_owned(const InvocationLogsConfigView& view) {
  InvocationLogsConfig owned;
  internal::own(owned.use_prompt_response, view.use_prompt_response);
  internal::own(owned.invocation_log_source, view.invocation_log_source);
  internal::own(owned.request_metadata_filters, view.request_metadata_filters);
  return owned;
}

TrainingDataConfig to_owned(const TrainingDataConfigView& view) {
  TrainingDataConfig owned;
  internal::own(owned.s3_uri, view.s3_uri);
  internal::own(owned.invocation_logs_config, view.invocation_logs_config);
  return owned;
}

}  // namespace outcrop::bedrock
