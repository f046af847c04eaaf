// The smallest valid value of a shape.
#include "protocol/minimal_output.h"

#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>
#include <vector>

#include "text/encoding.h"

namespace outcrop::emulator {
namespace {

constexpr Timestamp kTime = Timestamp::from_millis(1'764'547'200'000);  // 2025-12-01T00:00:00Z

class Maker {
 public:
  Json members(const Shape& shape) {
    Json out = Json::object();
    path_.push_back(&shape);
    for (const Member& member : shape.members)
      if (member.required && !member.target->streaming) out[member.name] = value(member);
    path_.pop_back();
    return out;
  }

 private:
  bool within(const Shape& shape) const { return std::find(path_.begin(), path_.end(), &shape) != path_.end(); }

  Json value(const Member& member) {
    const Shape& shape = *member.target;
    if (member.binding == Binding::header && member.wire_name == "content-type") return "application/json";
    if (member.binding == Binding::payload && shape.type == ShapeType::blob) return base64_encode("{}");
    const std::int64_t shortest = std::max<std::int64_t>(0, member.constraints.shortest.value_or(0));
    switch (shape.type) {
      case ShapeType::string:
        return std::string(static_cast<std::size_t>(std::max<std::int64_t>(shortest, 1)), 'x');
      case ShapeType::enumeration:
        return shape.enum_values.front();
      case ShapeType::int_enumeration:
        return shape.enum_numbers.front();
      case ShapeType::boolean:
        return false;
      case ShapeType::blob:
        return base64_encode(std::string(static_cast<std::size_t>(shortest), 'x'));
      case ShapeType::timestamp:
        return time(member.timestamp_format);
      case ShapeType::document:
        return Json::object();
      case ShapeType::list:
        return list(shape, shortest);
      case ShapeType::map:
        return Json::object();
      case ShapeType::structure:
        return members(shape);
      case ShapeType::tagged_union:
        return tagged_union(shape);
      case ShapeType::floating:
      case ShapeType::big_decimal:
        return std::max(0.0, member.constraints.least.value_or(0));
      default:
        return static_cast<std::int64_t>(std::ceil(std::max(0.0, member.constraints.least.value_or(0))));
    }
  }

  static Json time(TimestampFormat format) {
    if (format == TimestampFormat::epoch_seconds) return kTime.millis() / 1000;
    return to_string(kTime, format);
  }

  Json list(const Shape& shape, std::int64_t shortest) {
    Json out = Json::array();
    for (std::int64_t i = 0; i < shortest; ++i) out.push_back(value(shape.members.front()));
    return out;
  }

  /// The first member that is no recursion; in a model where every member is one, no value would be finite.
  Json tagged_union(const Shape& shape) {
    path_.push_back(&shape);
    const auto usable = [&](const Member& member) {
      return !member.target->error && !within(*inner_of(*member.target));
    };
    const auto member = std::find_if(shape.members.begin(), shape.members.end(), usable);
    Json out = Json::object();
    if (member != shape.members.end()) out[member->name] = value(*member);
    path_.pop_back();
    return out;
  }

  static const Shape* inner_of(const Shape& shape) {
    return shape.type == ShapeType::list ? inner_of(*shape.members.front().target) : &shape;
  }

  std::vector<const Shape*> path_;
};

}  // namespace

Json minimal_value(const Shape& shape) { return Maker().members(shape); }

}  // namespace outcrop::emulator
