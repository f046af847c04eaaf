// InputFile and the shapes that only it holds: parts of requests.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agent_runtime/enums.h"
#include "outcrop/blob.h"
#include "outcrop/open.h"

namespace outcrop::bedrock_agent_runtime {

struct ByteContentFile {
  /// Required.
  std::optional<std::string> media_type{};
  /// Required. Sensitive: never logged.
  std::optional<Blob> data{};
};

struct S3ObjectFile {
  /// Required.
  std::optional<std::string> uri{};
};

struct FileSource {
  /// Required.
  std::optional<OwnedOpen<FileSourceType>> source_type{};
  std::optional<S3ObjectFile> s3_location{};
  std::optional<ByteContentFile> byte_content{};
};

struct InputFile {
  /// Required.
  std::optional<std::string> name{};
  /// Required.
  std::optional<FileSource> source{};
  /// Required.
  std::optional<OwnedOpen<FileUseCase>> use_case{};
};

}  // namespace outcrop::bedrock_agent_runtime
