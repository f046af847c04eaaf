// CodeInterpreterStreamOutputView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "outcrop/bedrock_agentcore/enums.h"
#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/blob.h"
#include "outcrop/open.h"
#include "outcrop/optional_ref.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agentcore {

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_ResourceContent.html
struct ResourceContentView {
  Open<ResourceContentType> type{};
  std::optional<std::string_view> uri{};
  std::optional<std::string_view> mime_type{};
  std::optional<std::string_view> text{};
  std::optional<BlobView> blob{};
};
const internal::Schema& schema_of(const ResourceContentView*);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_ContentBlock.html
struct ContentBlockView {
  Open<ContentBlockType> type{};
  std::optional<std::string_view> text{};
  std::optional<BlobView> data{};
  std::optional<std::string_view> mime_type{};
  std::optional<std::string_view> uri{};
  std::optional<std::string_view> name{};
  std::optional<std::string_view> description{};
  std::optional<std::int64_t> size{};
  OptionalRef<ResourceContentView> resource{};
};
const internal::Schema& schema_of(const ContentBlockView*);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_ToolResultStructuredContent.html
struct ToolResultStructuredContentView {
  std::optional<std::string_view> task_id{};
  Open<TaskStatus> task_status{};
  std::optional<std::string_view> stdout_{};
  std::optional<std::string_view> stderr_{};
  std::optional<std::int32_t> exit_code{};
  std::optional<double> execution_time{};
};
const internal::Schema& schema_of(const ToolResultStructuredContentView*);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_CodeInterpreterResult.html
struct CodeInterpreterResultView {
  std::span<const ContentBlockView> content{};
  OptionalRef<ToolResultStructuredContentView> structured_content{};
  std::optional<bool> is_error{};
};
const internal::Schema& schema_of(const CodeInterpreterResultView*);

/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_CodeInterpreterStreamOutput.html
struct CodeInterpreterStreamOutputView {
  enum class Member : std::uint16_t {
    none,
    result,
    unknown,
  };

  Member member{};
  OptionalRef<CodeInterpreterResultView> result{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const CodeInterpreterStreamOutputView*);

}  // namespace outcrop::bedrock_agentcore
