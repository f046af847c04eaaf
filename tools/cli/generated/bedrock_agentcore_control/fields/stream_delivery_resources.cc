// Tables of the shapes in outcrop/bedrock_agentcore_control/types/stream_delivery_resources.h.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/types/stream_delivery_resources.h>

#include "bedrock_agentcore_control/fields.h"

namespace outcrop::bedrock_agentcore_control {

const cli::Shape& fields_of(const ContentConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&ContentConfiguration::type>("type", true),
      cli::field<&ContentConfiguration::level>("level"),
  };
  static constexpr cli::Shape shape{.name = "ContentConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const KinesisResource*) {
  static constexpr cli::Field fields[] = {
      cli::field<&KinesisResource::data_stream_arn>("dataStreamArn", true),
      cli::field<&KinesisResource::content_configurations>("contentConfigurations", true),
  };
  static constexpr cli::Shape shape{.name = "KinesisResource", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const StreamDeliveryResource*) {
  static constexpr cli::Field fields[] = {
      cli::field<&StreamDeliveryResource::kinesis>("kinesis"),
  };
  static constexpr cli::Shape shape{.name = "StreamDeliveryResource", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const StreamDeliveryResources*) {
  static constexpr cli::Field fields[] = {
      cli::field<&StreamDeliveryResources::resources>("resources", true),
  };
  static constexpr cli::Shape shape{.name = "StreamDeliveryResources", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock_agentcore_control
