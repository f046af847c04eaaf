// ImageSource: parts of requests.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>

#include "outcrop/bedrock_runtime/types/s3_location.h"
#include "outcrop/blob.h"
#include "outcrop/box.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_runtime {

/// The picture itself, or where it is stored.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_ImageSource.html
struct ImageSource {
  /// The bytes of the file; the client encodes them for the wire.
  ///
  /// At least 1 byte.
  std::optional<Blob> bytes{};
  /// An object in Amazon S3 that holds the file, for models that support it.
  Box<S3Location> s3_location{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};
};

}  // namespace outcrop::bedrock_runtime
