// RetrievalResultContentView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "outcrop/bedrock_agent_runtime/enums.h"
#include "outcrop/open.h"
#include "outcrop/optional_ref.h"

namespace outcrop::bedrock_agent_runtime {

struct AudioSegmentView {
  std::string_view s3_uri{};
  std::optional<std::string_view> transcription{};
};

struct RetrievalResultContentColumnView {
  std::optional<std::string_view> column_name{};
  std::optional<std::string_view> column_value{};
  Open<RetrievalResultContentColumnType> type{};
};

struct VideoSegmentView {
  std::string_view s3_uri{};
  std::optional<std::string_view> summary{};
};

struct RetrievalResultContentView {
  Open<RetrievalResultContentType> type{};
  std::optional<std::string_view> text{};
  std::optional<std::string_view> byte_content{};
  OptionalRef<VideoSegmentView> video{};
  OptionalRef<AudioSegmentView> audio{};
  /// Sensitive: never logged.
  std::span<const RetrievalResultContentColumnView> row{};
};

}  // namespace outcrop::bedrock_agent_runtime
