// The traits that limit values, and the overlays that add them.
#include "model/constraints.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <stdexcept>
#include <string>

namespace outcrop::emulator {
namespace {

template <class Number>
void read_bounds(const Json* trait, std::optional<Number>& least, std::optional<Number>& greatest) {
  if (trait == nullptr) return;
  if (trait->contains("min")) least = trait->at("min").get<Number>();
  if (trait->contains("max")) greatest = trait->at("max").get<Number>();
}

Json& find_shape(Json& shapes, std::string_view name) {
  for (auto& [id, shape] : shapes.items())
    if (std::string_view(id).substr(id.find('#') + 1) == name) return shape;
  throw std::runtime_error("the constraints name a shape that the model lacks: " + std::string(name));
}

Json& find_target(Json& shapes, const std::string& row) {
  const std::size_t dollar = row.find('$');
  Json& shape = find_shape(shapes, std::string_view(row).substr(0, dollar));
  if (dollar == std::string::npos) return shape;
  const std::string member = row.substr(dollar + 1);
  if (shape.contains("members") && shape["members"].contains(member)) return shape["members"][member];
  if (!shape.contains("members") && shape.contains(member)) return shape[member];
  throw std::runtime_error("the constraints name a member that the model lacks: " + row);
}

}  // namespace

const Json* find_trait(const Json& ast, std::string_view name) {
  const auto traits = ast.find("traits");
  if (traits == ast.end()) return nullptr;
  const auto trait = traits->find(std::string("smithy.api#").append(name));
  return trait == traits->end() ? nullptr : &*trait;
}

Constraints read_constraints(const Json& ast) {
  Constraints out;
  read_bounds(find_trait(ast, "length"), out.shortest, out.longest);
  read_bounds(find_trait(ast, "range"), out.least, out.greatest);
  if (const Json* pattern = find_trait(ast, "pattern"))
    out.pattern = std::make_shared<const Pattern>(pattern->get<std::string>());
  return out;
}

Constraints narrowed(const Constraints& shape, const Constraints& member) {
  Constraints out = shape;
  if (member.shortest || member.longest) {
    out.shortest = member.shortest;
    out.longest = member.longest;
  }
  if (member.least || member.greatest) {
    out.least = member.least;
    out.greatest = member.greatest;
  }
  if (member.pattern) out.pattern = member.pattern;
  return out;
}

bool has_constraints(const Json& ast) {
  const auto limits = [](const Json& shape) {
    return find_trait(shape, "length") != nullptr || find_trait(shape, "range") != nullptr ||
           find_trait(shape, "pattern") != nullptr;
  };
  for (const Json& shape : ast.at("shapes")) {
    if (limits(shape)) return true;
    if (!shape.contains("members")) continue;
    const Json& members = shape.at("members");
    if (std::any_of(members.begin(), members.end(), limits)) return true;
  }
  return false;
}

void add_traits(Json& ast, const Json& rows) {
  for (const auto& [row, traits] : rows.items()) {
    Json& target = find_target(ast.at("shapes"), row);
    Json& present = target["traits"];
    for (const auto& [trait, value] : traits.items())
      if (!present.contains(trait)) present[trait] = value;
  }
}

}  // namespace outcrop::emulator
