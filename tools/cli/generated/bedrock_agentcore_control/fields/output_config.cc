// Tables of the shapes in outcrop/bedrock_agentcore_control/types/output_config.h.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/types/output_config.h>

#include "bedrock_agentcore_control/fields.h"

namespace outcrop::bedrock_agentcore_control {

const cli::Shape& fields_of(const CloudWatchOutputConfig*) {
  static constexpr cli::Field fields[] = {
      cli::field<&CloudWatchOutputConfig::log_group_name>("logGroupName"),
      cli::field<&CloudWatchOutputConfig::metrics_namespace>("metricsNamespace"),
      cli::field<&CloudWatchOutputConfig::result_destination>("resultDestination"),
  };
  static constexpr cli::Shape shape{.name = "CloudWatchOutputConfig", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const OutputConfig*) {
  static constexpr cli::Field fields[] = {
      cli::field<&OutputConfig::cloud_watch_config>("cloudWatchConfig", true),
  };
  static constexpr cli::Shape shape{.name = "OutputConfig", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock_agentcore_control
