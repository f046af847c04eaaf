// The shapes of a Smithy model as the emulator needs them: resolved, with the constraints of model and overlay applied.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/pattern.h"
#include "outcrop/timestamp.h"

namespace outcrop::emulator {

enum class ShapeType : std::uint8_t {
  blob,
  boolean,
  string,
  enumeration,
  int_enumeration,
  byte,
  short_integer,
  integer,
  long_integer,
  big_integer,
  floating,
  big_decimal,
  timestamp,
  document,
  list,
  map,
  structure,
  tagged_union,
};

/// smithy.api#length, #range and #pattern. Lengths count code points, bytes, elements or entries.
struct Constraints {
  std::optional<std::int64_t> shortest;
  std::optional<std::int64_t> longest;
  std::optional<double> least;
  std::optional<double> greatest;
  std::shared_ptr<const Pattern> pattern;
};

/// Where a member goes in HTTP.
enum class Binding : std::uint8_t { body, label, query, query_params, header, prefix_headers, payload, response_code };

struct Shape;

struct Member {
  std::string name;
  /// In JSON the jsonName, in HTTP the name of the query parameter or header (lower case) or the prefix; otherwise the
  /// member's name.
  std::string wire_name;
  const Shape* target{};  ///< never null once the model is read
  Binding binding{Binding::body};
  bool required{};
  bool sensitive{};  ///< the member or its target: its value is never shown in an error
  TimestampFormat timestamp_format{TimestampFormat::epoch_seconds};
  Constraints constraints;
};

struct Shape {
  std::string id;    ///< "com.amazonaws.bedrock#TagList"
  std::string name;  ///< "TagList"
  ShapeType type{ShapeType::structure};
  bool sparse{};
  bool streaming{};
  bool sensitive{};
  bool error{};
  /// Of an error shape: its HTTP status.
  int status{};
  /// Of a string: its mediaType.
  std::string media_type;
  Constraints constraints;
  /// Structures and unions: in the model's order. Lists: the element. Maps: key and value.
  std::vector<Member> members;
  /// Members that the service writes beside, and no model has: their names, and what is in them, as JSON.
  std::vector<std::pair<std::string, std::string>> unmodeled;
  /// Enumerations.
  std::vector<std::string> enum_values;
  /// Integer enumerations.
  std::vector<std::int64_t> enum_numbers;
};

struct Operation {
  std::string name;          ///< "ListEvaluationJobs"
  std::string service;       ///< the model file's name: "bedrock-agent"
  std::string signing_name;  ///< what credentials are scoped to: "bedrock"
  std::string method;
  std::string uri;  ///< as the model spells it: "/evaluation-jobs/{jobIdentifier}"
  int code{200};
  std::string target;     ///< awsJson: its name in the header X-Amz-Target; empty in REST
  const Shape* input{};   ///< null where the operation takes nothing
  const Shape* output{};  ///< null where it answers nothing
};

/// Null where the shape has no such member.
inline const Member* find_member(const Shape& shape, std::string_view name) {
  for (const Member& member : shape.members)
    if (member.name == name) return &member;
  return nullptr;
}

}  // namespace outcrop::emulator
