// Writes StreamDeliveryResources and the shapes that only it holds as JSON.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/types/stream_delivery_resources.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_agentcore_control {

void write_json(internal::JsonWriter& writer, const ContentConfiguration& in) {
  writer.begin_object();
  writer.required("type", in.type);
  writer.member("level", in.level);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const KinesisResource& in) {
  writer.begin_object();
  writer.required("dataStreamArn", in.data_stream_arn);
  writer.required("contentConfigurations", in.content_configurations);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const StreamDeliveryResource& in) {
  writer.exactly_one("StreamDeliveryResource", in.kinesis.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("kinesis", in.kinesis);
  writer.unknown(in.unknown);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const StreamDeliveryResources& in) {
  writer.begin_object();
  writer.required("resources", in.resources);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
