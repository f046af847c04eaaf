#include "command/skeleton.h"

#include <outcrop/document.h>

#include <algorithm>
#include <vector>

#include "text/json_text.h"

namespace outcrop::cli {
namespace {

class Skeleton {
 public:
  explicit Skeleton(bool only_required) : only_required_(only_required) {}

  Document of(const Type& type) {
    Document inner = element(type);
    if (type.collection == Type::Collection::list) return Document::array({std::move(inner)});
    if (type.collection == Type::Collection::map) return Document::object({{"KeyName", std::move(inner)}});
    return inner;
  }

 private:
  Document element(const Type& type) {
    if (type.choices && !type.choices().empty()) return Document(type.choices().front());
    switch (type.element) {
      case ArgumentKind::number:
        return Document(0);
      case ArgumentKind::boolean:
        return Document(true);
      case ArgumentKind::time:
        return Document("1970-01-01T00:00:00Z");
      case ArgumentKind::json:
        break;
      default:
        return Document("");
    }
    Document::Object members;
    if (!type.shape) return Document(std::move(members));
    const Shape& shape = type.shape();
    // A shape that holds itself ends there.
    if (std::find(open_.begin(), open_.end(), &shape) != open_.end()) return Document(std::move(members));
    open_.push_back(&shape);
    for (const Field& field : shape.fields) {
      if (only_required_ && !shape.is_union && !field.required) continue;
      members.emplace_back(std::string(field.name), of(*field.type));
      if (shape.is_union) break;
    }
    open_.pop_back();
    return Document(std::move(members));
  }

  bool only_required_;
  std::vector<const Shape*> open_;
};

}  // namespace

std::string skeleton_of(const Operation& operation) {
  Document::Object members;
  for (const Parameter& parameter : operation.parameters)
    members.emplace_back(std::string(parameter.field.name), sample_of(*parameter.field.type, false));
  std::string out;
  append_indented(out, to_json(Document(std::move(members))));
  return out + "\n";
}

Document sample_of(const Type& type, bool only_required) { return Skeleton(only_required).of(type); }

}  // namespace outcrop::cli
