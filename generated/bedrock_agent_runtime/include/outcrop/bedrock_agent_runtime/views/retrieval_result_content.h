// RetrievalResultContentView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "outcrop/bedrock_agent_runtime/enums.h"
#include "outcrop/bedrock_agent_runtime/shapes.h"
#include "outcrop/open.h"
#include "outcrop/optional_ref.h"

namespace outcrop::bedrock_agent_runtime {

/// A piece of sound that was found.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_AudioSegment.html
struct AudioSegmentView {
  /// The object in Amazon S3 that holds the piece, as s3://bucket/key.
  std::string_view s3_uri{};
  /// What is said in it.
  std::optional<std::string_view> transcription{};
};
const internal::Schema& schema_of(const AudioSegmentView*);

/// A cell of a row.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_RetrievalResultContentColumn.html
struct RetrievalResultContentColumnView {
  /// The column's name.
  std::optional<std::string_view> column_name{};
  /// The value, as text whatever its type.
  std::optional<std::string_view> column_value{};
  /// The value's type.
  Open<RetrievalResultContentColumnType> type{};
};
const internal::Schema& schema_of(const RetrievalResultContentColumnView*);

/// A piece of video that was found.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_VideoSegment.html
struct VideoSegmentView {
  /// The object in Amazon S3 that holds the piece, as s3://bucket/key.
  std::string_view s3_uri{};
  /// What is to be seen in it, in words.
  std::optional<std::string_view> summary{};
};
const internal::Schema& schema_of(const VideoSegmentView*);

/// A piece of a source; the member that fits `type` is set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_RetrievalResultContent.html
struct RetrievalResultContentView {
  /// The kind of content.
  Open<RetrievalResultContentType> type{};
  /// The text of the piece; empty where it is none.
  std::optional<std::string_view> text{};
  /// A picture as a data URI: data:image/jpeg;base64, and the encoded bytes.
  std::optional<std::string_view> byte_content{};
  /// A piece of video.
  OptionalRef<VideoSegmentView> video{};
  /// A piece of sound.
  OptionalRef<AudioSegmentView> audio{};
  /// The cells of a row of structured data.
  ///
  /// Sensitive: never logged.
  std::span<const RetrievalResultContentColumnView> row{};
};
const internal::Schema& schema_of(const RetrievalResultContentView*);

}  // namespace outcrop::bedrock_agent_runtime
