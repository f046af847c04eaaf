// Making plans of schemas.
#include "json/speculative_plan.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <string>

#include "json/view_store.h"

namespace outcrop::internal {
namespace {

constexpr int kSeeds = 256;

std::uint64_t eight_bytes(std::string_view text) {
  std::uint64_t bytes = 0;
  std::memcpy(&bytes, text.data(), std::min<std::size_t>(text.size(), sizeof bytes));
  return bytes;
}

bool is_structure(const Type& type) { return type.kind == Kind::structure && !type.schema->is_union; }

Op op_of_list(const Type& list) {
  if (list.element_slot != Slot::plain) return Op::general;
  switch (list.element->kind) {
    case Kind::string:
      return Op::texts;
    case Kind::enumeration:
      return Op::choices;
    case Kind::structure:
      return is_structure(*list.element) ? Op::structures : Op::general;
    default:
      return Op::general;
  }
}

Op op_of(const Type& type) {
  switch (type.kind) {
    case Kind::string:
      return Op::text;
    case Kind::enumeration:
      return Op::choice;
    case Kind::timestamp:
      return Op::date_time;
    case Kind::list:
      return op_of_list(type);
    case Kind::structure:
      return is_structure(type) ? Op::structure : Op::general;
    case Kind::union_:
    case Kind::map:
    case Kind::document:
      return Op::general;
    default:
      return Op::scalar;
  }
}

std::string_view opening_of(Op op) {
  switch (op) {
    case Op::text:
    case Op::choice:
    case Op::date_time:
      return "\"";
    case Op::texts:
    case Op::choices:
    case Op::structures:
      return "[";
    default:
      return "";
  }
}

// A name that stands between its quotes as it stands here.
bool is_written_plainly(std::string_view name) {
  return std::ranges::all_of(name, [](char c) { return c >= 0x20 && c < 0x7f && c != '"' && c != '\\'; });
}

}  // namespace

bool Run::assign(std::string_view run_text, Op run_op, FieldPlan& next_field) {
  if (run_text.empty() || run_text.size() > kMaxSize) return false;
  std::ranges::fill(std::ranges::copy(run_text, text.begin()).out, text.end(), '\0');
  size = static_cast<std::uint32_t>(run_text.size());
  mask = ~std::uint64_t{0} >> (kMaxSize - size);
  op = run_op;
  field = &next_field;
  return true;
}

EnumTable::EnumTable(std::span<const std::string_view> texts) {
  const std::size_t size = std::max<std::size_t>(std::bit_ceil(texts.size() * 2), 8);
  shift_ = 64 - std::countr_zero(size);
  for (const bool last : {false, true}) {
    needs_last_ = last;
    seed_ = 0x9e3779b97f4a7c15;
    for (int tried = 0; tried < kSeeds; ++tried) {
      seed_ = (seed_ * 6364136223846793005u + 1442695040888963407u) | 1;
      entries_.assign(size, Entry{});
      complete_ = place(texts);
      if (complete_) return;
    }
  }
}

bool EnumTable::place(std::span<const std::string_view> texts) {
  for (std::size_t i = 0; i < texts.size(); ++i) {
    const std::string_view text = texts[i];
    if (text.empty() || text.size() > kMaxText) return false;
    std::uint64_t bytes = eight_bytes(text);
    if (needs_last_ && text.size() >= sizeof bytes) bytes ^= eight_bytes(text.substr(text.size() - sizeof bytes));
    Entry& entry = entries_[static_cast<std::size_t>(&candidate(bytes, text.size()) - entries_.data())];
    if (entry.size != 0) return false;
    std::ranges::copy(text, entry.text.begin());
    entry.size = static_cast<std::uint32_t>(text.size());
    entry.value = static_cast<std::uint16_t>(i + 1);
  }
  return true;
}

FieldPlan& Plan::find(std::string_view name) {
  const std::span<const Field> all = schema->fields;
  const auto found = std::ranges::find(all, name, &Field::name);
  return found == all.end() ? nobody : fields[static_cast<std::size_t>(found - all.begin())];
}

const Run& Plan::learn(bool at_beginning, std::string_view text, Op op, FieldPlan& field) {
  const std::span<Run> place = at_beginning ? std::span<Run>(learnt_first) : std::span<Run>(learnt_next);
  Run& run = place[next_learnt % place.size()];
  if (run.assign(text, op, field)) {
    ++next_learnt;
    return run;
  }
  too_long.size = static_cast<std::uint32_t>(text.size());
  too_long.op = op;
  too_long.field = &field;
  return too_long;
}

Plan* PlanBook::listing_plan_of(const Schema& schema) {
  if (const auto known = plans_.find(&schema); known != plans_.end()) return known->second.get();
  const bool listing = !schema.is_union && std::ranges::any_of(schema.fields, [](const Field& field) {
    return field.slot != Slot::pointer && op_of(*field.type) == Op::structures;
  });
  return listing ? &plan_of(schema) : nullptr;
}

Plan& PlanBook::plan_of(const Schema& schema) {
  std::unique_ptr<Plan>& place = plans_[&schema];
  if (place) return *place;
  place = std::make_unique<Plan>();
  Plan& plan = *place;
  fill(plan, schema);
  return plan;
}

const EnumTable* PlanBook::table_of(const Type& type) {
  std::unique_ptr<EnumTable>& table = tables_[type.texts.data()];
  if (!table) table = std::make_unique<EnumTable>(type.texts);
  return table->complete() ? table.get() : nullptr;
}

FieldPlan PlanBook::plan_field(const Field& field) {
  FieldPlan plan;
  const Type& type = *field.type;
  plan.field = &field;
  plan.type = &type;
  plan.offset = field.offset;
  plan.slot_size = static_cast<std::uint32_t>(slot_size(type, field.slot));
  if (field.slot == Slot::optional) plan.flag_offset = field.offset + type.size;
  plan.op = field.slot == Slot::pointer ? Op::general : op_of(type);
  switch (plan.op) {
    case Op::choice:
      plan.table = table_of(type);
      if (!plan.table) plan.op = Op::scalar;
      break;
    case Op::choices:
      plan.table = table_of(*type.element);
      if (!plan.table) plan.op = Op::general;
      break;
    case Op::structure:
      plan.nested = &plan_of(*type.schema);
      break;
    case Op::structures:
      plan.nested = &plan_of(*type.element->schema);
      break;
    default:
      break;
  }
  return plan;
}

void PlanBook::fill(Plan& plan, const Schema& schema) {
  plan.schema = &schema;
  plan.prototype = static_cast<const std::byte*>(schema.prototype);
  plan.size = schema.size;
  plan.end.assign("}", Op::end, plan.nobody);
  plan.nobody.then.ways = {&plan.end, &plan.end};
  plan.nobody.op = Op::unknown;
  plan.beginning.ways = {&plan.end, &plan.end};
  plan.fields.reserve(schema.fields.size());  // runs stay where they are
  Transition* before = &plan.beginning;
  std::size_t shortest = sizeof(std::uint64_t);
  for (const Field& field : schema.fields) {
    FieldPlan& made = plan.fields.emplace_back(plan_field(field));
    made.then.ways = {&plan.end, &plan.end};
    if (!is_written_plainly(field.name)) continue;
    const std::string run = '"' + std::string(field.name) + "\":" + std::string(opening_of(made.op));
    if (!made.next.assign(',' + run, made.op, made) || !made.first.assign('{' + run, made.op, made)) continue;
    shortest = std::min(shortest, field.name.size() + 1);  // with the closing quote, but nothing behind it
    // The model's order at first.
    before->ways[0] = before == &plan.beginning ? &made.first : &made.next;
    before = &made.then;
  }
  plan.dispatch_mask = ~std::uint64_t{0} >> (64 - 8 * shortest);
  for (std::size_t i = plan.fields.size(); i-- > 0;) {
    FieldPlan& field = plan.fields[i];
    if (field.next.size == 0) continue;
    std::uint16_t& slot = plan.dispatch[plan.dispatch_slot(eight_bytes(std::string(field.field->name) + '"'))];
    field.next_alike = slot;
    slot = static_cast<std::uint16_t>(i + 1);
  }
}

}  // namespace outcrop::internal
