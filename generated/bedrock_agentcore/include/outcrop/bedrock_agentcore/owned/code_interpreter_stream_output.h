// CodeInterpreterStreamOutput and the shapes that only it holds.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agentcore/enums.h"
#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/blob.h"
#include "outcrop/box.h"
#include "outcrop/open.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agentcore {

struct ResourceContentView;
struct ContentBlockView;
struct ToolResultStructuredContentView;
struct CodeInterpreterResultView;
struct CodeInterpreterStreamOutputView;

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_ResourceContent.html
struct ResourceContent {
  std::optional<OwnedOpen<ResourceContentType>> type{};
  std::optional<std::string> uri{};
  std::optional<std::string> mime_type{};
  std::optional<std::string> text{};
  std::optional<Blob> blob{};

  friend bool operator==(const ResourceContent&, const ResourceContent&) = default;
};
ResourceContent to_owned(const ResourceContentView& view);
void write_json(internal::JsonWriter& writer, const ResourceContent& in);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_ContentBlock.html
struct ContentBlock {
  std::optional<OwnedOpen<ContentBlockType>> type{};
  std::optional<std::string> text{};
  std::optional<Blob> data{};
  std::optional<std::string> mime_type{};
  std::optional<std::string> uri{};
  std::optional<std::string> name{};
  std::optional<std::string> description{};
  std::optional<std::int64_t> size{};
  Box<ResourceContent> resource{};

  friend bool operator==(const ContentBlock&, const ContentBlock&) = default;
};
ContentBlock to_owned(const ContentBlockView& view);
void write_json(internal::JsonWriter& writer, const ContentBlock& in);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_ToolResultStructuredContent.html
struct ToolResultStructuredContent {
  std::optional<std::string> task_id{};
  std::optional<OwnedOpen<TaskStatus>> task_status{};
  std::optional<std::string> stdout_{};
  std::optional<std::string> stderr_{};
  std::optional<std::int32_t> exit_code{};
  std::optional<double> execution_time{};

  friend bool operator==(const ToolResultStructuredContent&, const ToolResultStructuredContent&) = default;
};
ToolResultStructuredContent to_owned(const ToolResultStructuredContentView& view);
void write_json(internal::JsonWriter& writer, const ToolResultStructuredContent& in);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_CodeInterpreterResult.html
struct CodeInterpreterResult {
  std::optional<std::vector<ContentBlock>> content{};
  Box<ToolResultStructuredContent> structured_content{};
  std::optional<bool> is_error{};

  friend bool operator==(const CodeInterpreterResult&, const CodeInterpreterResult&) = default;
};
CodeInterpreterResult to_owned(const CodeInterpreterResultView& view);
void write_json(internal::JsonWriter& writer, const CodeInterpreterResult& in);

/// One of its members is set.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_CodeInterpreterStreamOutput.html
struct CodeInterpreterStreamOutput {
  Box<CodeInterpreterResult> result{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const CodeInterpreterStreamOutput&, const CodeInterpreterStreamOutput&) = default;
};
CodeInterpreterStreamOutput to_owned(const CodeInterpreterStreamOutputView& view);
void write_json(internal::JsonWriter& writer, const CodeInterpreterStreamOutput& in);

}  // namespace outcrop::bedrock_agentcore
