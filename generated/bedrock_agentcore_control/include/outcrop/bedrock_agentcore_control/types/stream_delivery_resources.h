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

/// What of a memory is streamed, and how much of it.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ContentConfiguration.html
struct ContentConfiguration {
  /// The part of the memory that is streamed.
  ///
  /// Required.
  std::optional<OwnedOpen<ContentType>> type{};
  /// How much of each record is streamed.
  std::optional<OwnedOpen<ContentLevel>> level{};

  friend bool operator==(const ContentConfiguration&, const ContentConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const ContentConfiguration& in);

/// Sends memory records to a stream of Amazon Kinesis Data Streams.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_KinesisResource.html
struct KinesisResource {
  /// The stream's ARN.
  ///
  /// Required.
  std::optional<std::string> data_stream_arn{};
  /// What is sent of which records.
  ///
  /// Required.
  std::optional<std::vector<ContentConfiguration>> content_configurations{};

  friend bool operator==(const KinesisResource&, const KinesisResource&) = default;
};
void write_json(internal::JsonWriter& writer, const KinesisResource& in);

/// Where changes of memory records are sent.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_StreamDeliveryResource.html
struct StreamDeliveryResource {
  /// A stream of Amazon Kinesis Data Streams.
  Box<KinesisResource> kinesis{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const StreamDeliveryResource&, const StreamDeliveryResource&) = default;
};
void write_json(internal::JsonWriter& writer, const StreamDeliveryResource& in);

/// Where changes of memory records are sent.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_StreamDeliveryResources.html
struct StreamDeliveryResources {
  /// The places that they are sent to.
  ///
  /// Required.
  std::optional<std::vector<StreamDeliveryResource>> resources{};

  friend bool operator==(const StreamDeliveryResources&, const StreamDeliveryResources&) = default;
};
void write_json(internal::JsonWriter& writer, const StreamDeliveryResources& in);

}  // namespace outcrop::bedrock_agentcore_control
