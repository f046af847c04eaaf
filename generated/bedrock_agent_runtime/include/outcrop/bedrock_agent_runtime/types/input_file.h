// InputFile and the shapes that only it holds: parts of requests.
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

/// A file that goes with the request.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_ByteContentFile.html
struct ByteContentFile {
  /// The file's media type.
  ///
  /// Required.
  std::optional<std::string> media_type{};
  /// The bytes of the file; all files together may have up to 10 MB. The client encodes them for the wire.
  ///
  /// Required. 1 to 10485760 bytes. Sensitive: never logged.
  std::optional<Blob> data{};

  friend bool operator==(const ByteContentFile&, const ByteContentFile&) = default;
};
void write_json(internal::JsonWriter& writer, const ByteContentFile& in);

/// A file in Amazon S3.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_S3ObjectFile.html
struct S3ObjectFile {
  /// The object as s3://bucket/key.
  ///
  /// Required. 1 to 1024 characters, matching ^s3://[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]/.{1,1024}$.
  std::optional<std::string> uri{};

  friend bool operator==(const S3ObjectFile&, const S3ObjectFile&) = default;
};
void write_json(internal::JsonWriter& writer, const S3ObjectFile& in);

/// The file itself, or where it is stored.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_FileSource.html
struct FileSource {
  /// Which of the other members is set.
  ///
  /// Required.
  std::optional<OwnedOpen<FileSourceType>> source_type{};
  /// An object in Amazon S3 that holds the file.
  std::optional<S3ObjectFile> s3_location{};
  /// The file itself.
  Box<ByteContentFile> byte_content{};

  friend bool operator==(const FileSource&, const FileSource&) = default;
};
void write_json(internal::JsonWriter& writer, const FileSource& in);

/// A file that an agent may work on.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_InputFile.html
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

  friend bool operator==(const InputFile&, const InputFile&) = default;
};
void write_json(internal::JsonWriter& writer, const InputFile& in);

}  // namespace outcrop::bedrock_agent_runtime
