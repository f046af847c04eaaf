// Tables of the shapes in outcrop/bedrock_agentcore/types/output_config.h.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore/types/output_config.h>

#include "bedrock_agentcore/fields.h"

namespace outcrop::bedrock_agentcore {

const cli::Shape& fields_of(const CloudWatchOutputConfig*) {
  static constexpr cli::Field fields[] = {
      cli::field<&CloudWatchOutputConfig::log_group_name>("logGroupName"),
      cli::field<&CloudWatchOutputConfig::log_stream_name>("logStreamName"),
      cli::field<&CloudWatchOutputConfig::metrics_namespace>("metricsNamespace"),
      cli::field<&CloudWatchOutputConfig::result_destination>("resultDestination"),
  };
  static constexpr cli::Shape shape{.name = "CloudWatchOutputConfig", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const OutputConfig*) {
  static constexpr cli::Field fields[] = {
      cli::field<&OutputConfig::cloud_watch_config>("cloudWatchConfig"),
  };
  static constexpr cli::Shape shape{.name = "OutputConfig", .fields = fields, .is_union = true};
  return shape;
}

}  // namespace outcrop::bedrock_agentcore
