// Copies of the shapes that are parts of answers and of requests.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/types/output_config.h"

#include "outcrop/bedrock_agentcore/to_owned.h"
#include "outcrop/bedrock_agentcore/views/output_config.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore {

CloudWatchOutputConfig to_owned(const CloudWatchOutputConfigView& view) {
  CloudWatchOutputConfig owned;
  internal::own(owned.log_group_name, view.log_group_name);
  internal::own(owned.log_stream_name, view.log_stream_name);
  internal::own(owned.metrics_namespace, view.metrics_namespace);
  internal::own(owned.result_destination, view.result_destination);
  return owned;
}

OutputConfig to_owned(const OutputConfigView& view) {
  OutputConfig owned;
  internal::own(owned.cloud_watch_config, view.cloud_watch_config);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

}  // namespace outcrop::bedrock_agentcore
