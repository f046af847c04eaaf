// RetrievalResultContent and the shapes that only it holds.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agent_runtime/enums.h"
#include "outcrop/bedrock_agent_runtime/shapes.h"
#include "outcrop/box.h"
#include "outcrop/open.h"

namespace outcrop::bedrock_agent_runtime {

struct AudioSegmentView;
struct RetrievalResultContentColumnView;
struct VideoSegmentView;
struct RetrievalResultContentView;

/// A piece of sound that was found.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_AudioSegment.html
struct AudioSegment {
  /// The object in Amazon S3 that holds the piece, as s3://bucket/key.
  std::string s3_uri{};
  /// What is said in it.
  std::optional<std::string> transcription{};

  friend bool operator==(const AudioSegment&, const AudioSegment&) = default;
};
AudioSegment to_owned(const AudioSegmentView& view);
void write_json(internal::JsonWriter& writer, const AudioSegment& in);

/// A cell of a row.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_RetrievalResultContentColumn.html
struct RetrievalResultContentColumn {
  /// The column's name.
  std::optional<std::string> column_name{};
  /// The value, as text whatever its type.
  std::optional<std::string> column_value{};
  /// The value's type.
  std::optional<OwnedOpen<RetrievalResultContentColumnType>> type{};

  friend bool operator==(const RetrievalResultContentColumn&, const RetrievalResultContentColumn&) = default;
};
RetrievalResultContentColumn to_owned(const RetrievalResultContentColumnView& view);
void write_json(internal::JsonWriter& writer, const RetrievalResultContentColumn& in);

/// A piece of video that was found.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_VideoSegment.html
struct VideoSegment {
  /// The object in Amazon S3 that holds the piece, as s3://bucket/key.
  std::string s3_uri{};
  /// What is to be seen in it, in words.
  std::optional<std::string> summary{};

  friend bool operator==(const VideoSegment&, const VideoSegment&) = default;
};
VideoSegment to_owned(const VideoSegmentView& view);
void write_json(internal::JsonWriter& writer, const VideoSegment& in);

/// A piece of a source; the member that fits `type` is set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_RetrievalResultContent.html
struct RetrievalResultContent {
  /// The kind of content.
  std::optional<OwnedOpen<RetrievalResultContentType>> type{};
  /// The text of the piece; empty where it is none.
  std::optional<std::string> text{};
  /// A picture as a data URI: data:image/jpeg;base64, and the encoded bytes.
  std::optional<std::string> byte_content{};
  /// A piece of video.
  Box<VideoSegment> video{};
  /// A piece of sound.
  Box<AudioSegment> audio{};
  /// The cells of a row of structured data.
  ///
  /// Sensitive: never logged.
  std::optional<std::vector<RetrievalResultContentColumn>> row{};

  friend bool operator==(const RetrievalResultContent&, const RetrievalResultContent&) = default;
};
RetrievalResultContent to_owned(const RetrievalResultContentView& view);
void write_json(internal::JsonWriter& writer, const RetrievalResultContent& in);

}  // namespace outcrop::bedrock_agent_runtime
