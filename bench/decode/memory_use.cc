// Counting allocations of decoders. For Outcrop, whole responses are counted: storage, body and views.
#include "decode/memory_use.h"

#include <cstdio>
#include <memory>
#include <string>
#include <utility>

#include "decode/contender.h"
#include "decode/outcrop_page.h"
#include "outcrop/internal/json_reader.h"
#include "support/evaluation_pages.h"
#include "support/heap_count.h"

namespace outcrop::bench {
namespace {

constexpr std::size_t kSummaries = 1000;
constexpr std::size_t kPages = 8;

void add(std::vector<Row>& rows, std::string name, double value, const char* unit) {
  std::printf("  %-52s %12.0f %s\n", name.c_str(), value, unit);
  rows.push_back({"decode memory: " + std::move(name), value, unit, {}});
}

double allocations_of(auto&& run) {
  const std::size_t before = heap_allocations();
  run();
  return static_cast<double>(heap_allocations() - before);
}

// As a client does: a storage from the pool, the body into it, decode, and the storage goes back.
void add_whole_responses(const std::vector<std::string>& pages, std::vector<Row>& rows) {
  const std::shared_ptr<internal::StoragePool> pool = internal::StoragePool::make();
  internal::JsonReader reader;
  std::size_t used = 0;
  std::size_t held = 0;
  const auto one = [&](const std::string& page) {
    const internal::StoragePtr storage = pool->take();
    if (!storage->body.assign(page)) give_up("out of memory");
    storage->body.seal();
    bedrock::ListEvaluationJobsView view;
    if (!reader.decode(page_schema(), storage->body, storage->arena, &view)) give_up(reader.problem().c_str());
    used = storage->arena.used();
    held = storage->arena.capacity();
  };
  for (const std::string& page : pages) one(page);
  const auto fresh_pool = internal::StoragePool::make();
  const double fresh = allocations_of([&] {
    const internal::StoragePtr storage = fresh_pool->take();
    if (!storage->body.assign(pages.front())) give_up("out of memory");
    storage->body.seal();
    bedrock::ListEvaluationJobsView view;
    if (!reader.decode(page_schema(), storage->body, storage->arena, &view)) give_up(reader.problem().c_str());
  });
  const double steady = allocations_of([&] {
    for (const std::string& page : pages) one(page);
  });
  add(rows, "outcrop, body and storage included, fresh", fresh, "allocations/page");
  add(rows, "outcrop, body and storage included, steady", steady / static_cast<double>(pages.size()),
      "allocations/page");
  add(rows, "outcrop, views of a summary", static_cast<double>(used) / kSummaries, "bytes");
  add(rows, "outcrop, memory kept for them", static_cast<double>(held) / kSummaries, "bytes");
}

}  // namespace

std::vector<Row> memory_rows() {
  std::printf("\nmemory, pages of 1000 summaries\n");
  std::vector<Row> rows;
  const std::vector<std::string> pages = make_pages({.summaries = kSummaries}, kPages);
  add_whole_responses(pages, rows);
  for (const NamedContender& named : contenders()) {
    internal::PaddedBuffer page;
    if (!page.assign(pages.front())) give_up("out of memory");
    page.seal();
    std::unique_ptr<Contender> contender;
    const double first = allocations_of([&] {
      contender = named.make();
      contender->decode(page);
    });
    contender->decode(page);
    const double later = allocations_of([&] { contender->decode(page); });
    add(rows, std::string(named.name) + ", first", first, "allocations/page");
    add(rows, std::string(named.name) + ", later", later, "allocations/page");
  }
  return rows;
}

}  // namespace outcrop::bench
