// CustomModelDataSource and the shapes that only it holds: parts of requests.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock/shapes.h"
#include "outcrop/box.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock {

/// A model package of Amazon SageMaker that a custom model is made of.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_ModelPackageArnDataSource.html
struct ModelPackageArnDataSource {
  /// The ARN of the package in Amazon SageMaker.
  ///
  /// Required.
  std::optional<std::string> model_package_arn{};

  friend bool operator==(const ModelPackageArnDataSource&, const ModelPackageArnDataSource&) = default;
};
void write_json(internal::JsonWriter& writer, const ModelPackageArnDataSource& in);

/// Where the model comes from that CreateCustomModel brings in.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_CustomModelDataSource.html
struct CustomModelDataSource {
  /// A model package of Amazon SageMaker.
  Box<ModelPackageArnDataSource> model_package_arn_data_source{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const CustomModelDataSource&, const CustomModelDataSource&) = default;
};
void write_json(internal::JsonWriter& writer, const CustomModelDataSource& in);

}  // namespace outcrop::bedrock
