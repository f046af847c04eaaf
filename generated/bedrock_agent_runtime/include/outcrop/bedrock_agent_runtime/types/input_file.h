// InputFile and the shapes that only it holds: parts of requests.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agent_runtime/enums.h"
#include "outcrop/blob.h"
#include "outcrop/box.h"
#include "outcrop/open.h"

namespace outcrop::bedrock_agent_runtime {

/// A file that goes with the request.
struct ByteContentFile {
  /// The file's media type.
  ///
  /// Required.
  std::optional<std::string> media_type{};
  /// The bytes of the file; all files together may have up to 10 MB. The client encodes them for the wire.
  ///
  /// Required. Sensitive: never logged.
  std::optional<Blob> data{};
};

/// A file in Amazon S3.
struct S3ObjectFile {
  /// The object as s3://bucket/key.
  ///
  /// Required.
  std::optional<std::string> uri{};
};

/// The file itself, or where it is stored.
struct FileSource {
  /// Which of the other members is set.
  ///
  /// Required.
  std::optional<OwnedOpen<FileSourceType>> source_type{};
  /// An object in Amazon S3 that holds the file.
  std::optional<S3ObjectFile> s3_location{};
  /// The file itself.
  Box<ByteContentFile> byte_content{};
};

/// A file that an agent may work on.
struct InputFile {
  /// The file's name.
  ///
  /// Required.
  std::optional<std::string> name{};
  /// The file itself, or where it is stored.
  ///
  /// Required.
  Box<FileSource> source{};
  /// What the agent may do with the file.
  ///
  /// Required.
  std::optional<OwnedOpen<FileUseCase>> use_case{};
};

}  // namespace outcrop::bedrock_agent_runtime
