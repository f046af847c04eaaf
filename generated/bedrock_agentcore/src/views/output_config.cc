// Decode tables of OutputConfigView and the shapes that only it holds.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/views/output_config.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agentcore {
namespace {

constexpr internal::Field cloud_watch_output_config_fields[] = {
    {"logGroupName", &internal::string_type, offsetof(CloudWatchOutputConfigView, log_group_name),
     internal::Slot::optional},
    {"logStreamName", &internal::string_type, offsetof(CloudWatchOutputConfigView, log_stream_name),
     internal::Slot::optional},
    {"metricsNamespace", &internal::string_type, offsetof(CloudWatchOutputConfigView, metrics_namespace),
     internal::Slot::optional},
    {"resultDestination", &schemas::result_destination_type, offsetof(CloudWatchOutputConfigView, result_destination),
     internal::Slot::plain},
};

constexpr internal::Field output_config_fields[] = {
    {"cloudWatchConfig", &schemas::cloud_watch_output_config_type, offsetof(OutputConfigView, cloud_watch_config),
     internal::Slot::reference},
};

}  // namespace

namespace schemas {

constinit const internal::Schema cloud_watch_output_config_schema =
    internal::structure_schema<CloudWatchOutputConfigView>("CloudWatchOutputConfig", cloud_watch_output_config_fields);
constinit const internal::Type cloud_watch_output_config_type =
    internal::structure_type<CloudWatchOutputConfigView>(cloud_watch_output_config_schema);

constinit const internal::Schema output_config_schema =
    internal::union_schema<OutputConfigView>("OutputConfig", output_config_fields);
constinit const internal::Type output_config_type = internal::union_type<OutputConfigView>(output_config_schema);

}  // namespace schemas

const internal::Schema& schema_of(const CloudWatchOutputConfigView*) {
  return schemas::cloud_watch_output_config_schema;
}
const internal::Schema& schema_of(const OutputConfigView*) { return schemas::output_config_schema; }

}  // namespace outcrop::bedrock_agentcore
