// StreamDeliveryResources and the shapes that only it holds: parts of requests.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/box.h"
#include "outcrop/open.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agentcore_control {

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ContentConfiguration.html
struct ContentConfiguration {
  /// Required.
  std::optional<OwnedOpen<ContentType>> type{};
  std::optional<OwnedOpen<ContentLevel>> level{};

  friend bool operator==(const ContentConfiguration&, const ContentConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const ContentConfiguration& in);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_KinesisResource.html
struct KinesisResource {
  /// Required.
  std::optional<std::string> data_stream_arn{};
  /// Required.
  std::optional<std::vector<ContentConfiguration>> content_configurations{};

  friend bool operator==(const KinesisResource&, const KinesisResource&) = default;
};
void write_json(internal::JsonWriter& writer, const KinesisResource& in);

/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_StreamDeliveryResource.html
struct StreamDeliveryResource {
  Box<KinesisResource> kinesis{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const StreamDeliveryResource&, const StreamDeliveryResource&) = default;
};
void write_json(internal::JsonWriter& writer, const StreamDeliveryResource& in);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_StreamDeliveryResources.html
struct StreamDeliveryResources {
  /// Required.
  std::optional<std::vector<StreamDeliveryResource>> resources{};

  friend bool operator==(const StreamDeliveryResources&, const StreamDeliveryResources&) = default;
};
void write_json(internal::JsonWriter& writer, const StreamDeliveryResources& in);

}  // namespace outcrop::bedrock_agentcore_control
