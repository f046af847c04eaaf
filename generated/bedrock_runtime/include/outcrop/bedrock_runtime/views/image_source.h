// ImageSourceView: parts of answers.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>

#include "outcrop/bedrock_runtime/shapes.h"
#include "outcrop/bedrock_runtime/views/s3_location.h"
#include "outcrop/blob.h"
#include "outcrop/optional_ref.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_runtime {

/// The picture itself, or where it is stored.
///
/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_ImageSource.html
struct ImageSourceView {
  enum class Member : std::uint16_t {
    none,
    bytes,
    s3_location,
    unknown,
  };

  Member member{};
  /// The bytes of the file; the client encodes them for the wire.
  OptionalRef<BlobView> bytes{};
  /// An object in Amazon S3 that holds the file, for models that support it.
  OptionalRef<S3LocationView> s3_location{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const ImageSourceView*);

}  // namespace outcrop::bedrock_runtime
