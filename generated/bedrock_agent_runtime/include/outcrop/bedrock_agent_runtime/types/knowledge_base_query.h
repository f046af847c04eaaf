// KnowledgeBaseQuery and the shapes that only it holds: parts of requests.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agent_runtime/enums.h"
#include "outcrop/bedrock_agent_runtime/shapes.h"
#include "outcrop/blob.h"
#include "outcrop/box.h"
#include "outcrop/open.h"

namespace outcrop::bedrock_agent_runtime {

/// A picture to search with.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_InputImage.html
struct InputImage {
  /// The picture's file format.
  ///
  /// Required.
  std::optional<OwnedOpen<InputImageFormat>> format{};
  /// The bytes of the picture, up to 5 MB; the client encodes them for the wire.
  ///
  /// Required. 1 to 5242880 bytes. Sensitive: never logged.
  std::optional<Blob> inline_content{};

  friend bool operator==(const InputImage&, const InputImage&) = default;
};
void write_json(internal::JsonWriter& writer, const InputImage& in);

/// What is searched for: a text or a picture.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_KnowledgeBaseQuery.html
struct KnowledgeBaseQuery {
  /// Which of the other members is set. Absent: `TEXT`.
  std::optional<OwnedOpen<KnowledgeBaseQueryType>> type{};
  /// The question or the words.
  ///
  /// At most 20000 characters.
  std::optional<std::string> text{};
  /// A picture, for knowledge bases that can search by pictures.
  Box<InputImage> image{};

  friend bool operator==(const KnowledgeBaseQuery&, const KnowledgeBaseQuery&) = default;
};
void write_json(internal::JsonWriter& writer, const KnowledgeBaseQuery& in);

}  // namespace outcrop::bedrock_agent_runtime
